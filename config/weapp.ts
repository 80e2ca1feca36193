import type { IMiniAppConfig } from '@tarojs/taro/types/compile/config/mini'
import { needsTranspiling } from './transpile'

const weapp: IMiniAppConfig<'webpack5'> = {
  compile: { include: [needsTranspiling] },
  // Names in our style sheets are their own, so their order does not matter.
  miniCssExtractPluginOption: { ignoreOrder: true },
  // px stays px: sizes of type and targets must not grow with the screen.
  postcss: {
    pxtransform: { enable: false },
    cssModules: { enable: false },
  },
  webpackChain(chain) {
    // WeChat refuses .txt files, so licence notices stay inside the scripts.
    chain.optimization.minimizer('terserPlugin').tap((given: object[]) => given.map((options) => ({ ...options, extractComments: false })))
  },
}

export default weapp
