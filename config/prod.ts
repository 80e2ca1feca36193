import type { UserConfigExport } from '@tarojs/cli'

// Without ascii_only: false every Chinese or Arabic letter is written as a six-byte escape.
// (Taro hands `output` to terser; its newer name `format` breaks the build.)
const production: UserConfigExport<'webpack5'> = {
  terser: {
    enable: true,
    config: {
      keep_fnames: false,
      compress: { passes: 2, ecma: 2018 },
      output: { ecma: 2018, ascii_only: false, comments: 'some', keep_quoted_props: false, quote_keys: false },
    },
  },
}

export default production
