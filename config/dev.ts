import type { UserConfigExport } from '@tarojs/cli'
import { languageInfos } from './locales'

const development: UserConfigExport<'webpack5'> = {
  // The pseudo-languages of src/i18n/pseudo.ts.
  defineConstants: { ABOUT_LANGUAGES: JSON.stringify(languageInfos(['en-XA', 'ar-XB'])) },
  h5: { publicPath: '/', output: { filename: 'js/[name].js', chunkFilename: 'chunk/[name].js' } },
}

export default development
