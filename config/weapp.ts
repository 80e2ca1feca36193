import { resolve } from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile/config/mini'
import { useCheckedData } from './checked-data'
import { DrawingsPlugin } from './drawings'
import { usePackedMessages } from './packed-messages'
import { ShippedPackagesPlugin } from './shipped'
import { ShareCardsPlugin } from './share-cards'
import { SitemapPlugin } from './sitemap'
import { needsTranspiling, useBabel } from './transpile'
import { WirePlugin } from './wire/plugin'
import { DataPackagesPlugin, LAW_PACKAGE, loaderCode } from './data-packages'

const weapp: IMiniAppConfig<'webpack5'> = {
  compile: { include: [needsTranspiling] },
  // Code that only the subpackage uses is part of it, even if several of its screens share it.
  optimizeMainPackage: { enable: true },
  // Class names are unique across style sheets, so their order does not matter.
  miniCssExtractPluginOption: { ignoreOrder: true },
  // px stays px: text and touch targets must not grow with the screen.
  postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
  webpackChain(chain, webpack) {
    // `npm run size` checks the budgets.
    chain.performance.hints(false)
    useBabel(chain)
    useCheckedData(chain, { 'src/policies/data.ts': LAW_PACKAGE })
    usePackedMessages(chain)
    chain.plugin('words').use(webpack.DefinePlugin, [{ FETCH_WORDS: loaderCode() }])
    chain.plugin('drawings').use(DrawingsPlugin, [{ hasMono: false }])
    chain.plugin('shareCards').use(ShareCardsPlugin)
    chain.plugin('sitemap').use(SitemapPlugin)
    chain.plugin('dataPackages').use(DataPackagesPlugin)
    chain.plugin('wire').use(WirePlugin)
    chain.plugin('shipped').use(ShippedPackagesPlugin, ['weapp'])
    chain
      .plugin('polyfills')
      .use(webpack.ProvidePlugin, [
        {
          TextEncoder: [resolve(__dirname, 'text-encoder.js'), 'TextEncoder'],
          BigInt: [resolve(__dirname, 'big-int.js'), 'BigInt'],
        },
      ])
    // WeChat refuses .txt files, so licence comments stay in the scripts.
    if (process.env.NODE_ENV !== 'production') return
    const keepComments = (options: object[]) => options.map((option) => ({ ...option, extractComments: false }))
    chain.optimization.minimizer('terserPlugin').tap(keepComments)
  },
}

export default weapp
