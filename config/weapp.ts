import { resolve } from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile/config/mini'
import { guideNames } from './locales'
import { ShippedPackages } from './shipped'
import { needsTranspiling, useBabel } from './transpile'
import { fetchers, WordPackages } from './words'

const weapp: IMiniAppConfig<'webpack5'> = {
  compile: { include: [needsTranspiling] },
  // What only the later package uses lies in it, also where several of its screens do.
  optimizeMainPackage: { enable: true },
  // Names in our style sheets are their own, so their order does not matter.
  miniCssExtractPluginOption: { ignoreOrder: true },
  // px stays px: sizes of type and targets must not grow with the screen.
  postcss: {
    pxtransform: { enable: false },
    cssModules: { enable: false },
  },
  webpackChain(chain, webpack) {
    // `npm run size` keeps the budgets.
    chain.performance.hints(false)
    useBabel(chain)
    chain.plugin('words').use(webpack.DefinePlugin, [{ FETCH_WORDS: fetchers(), GUIDE_NAMES: JSON.stringify(guideNames()) }])
    chain.plugin('wordPackages').use(WordPackages)
    chain.plugin('shipped').use(ShippedPackages, ['weapp'])
    chain.plugin('textEncoder').use(webpack.ProvidePlugin, [{ TextEncoder: [resolve(__dirname, 'text-encoder.js'), 'TextEncoder'] }])
    // WeChat refuses .txt files, so licence notices stay inside the scripts.
    if (process.env.NODE_ENV !== 'production') return
    const keepNotices = (given: object[]) => given.map((options) => ({ ...options, extractComments: false }))
    chain.optimization.minimizer('terserPlugin').tap(keepNotices)
  },
}

export default weapp
