import type { UserConfigExport } from '@tarojs/cli'

const development: UserConfigExport<'webpack5'> = {
  h5: {
    publicPath: '/',
    output: { filename: 'js/[name].js', chunkFilename: 'chunk/[name].js' },
  },
}

export default development
