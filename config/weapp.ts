import type { UserConfigExport } from '@tarojs/cli'
import { needsTranspiling } from './transpile'

type WeappConfig = NonNullable<Exclude<UserConfigExport<'webpack5'>, (...parameters: never[]) => unknown>['mini']>

const weapp: WeappConfig = {
  compile: { include: [needsTranspiling] },
  // px stays px: sizes of type and targets must not grow with the screen.
  postcss: {
    pxtransform: { enable: false },
    cssModules: { enable: false },
  },
  webpackChain(chain) {
    // WeChat refuses .txt files, so licence notices stay inside the scripts.
    chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, extractComments: false }])
  },
}

export default weapp
