import { resolve } from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile/config/h5'
import { FirstScreen } from './first-screen/plugin'
import { keepOffline } from './offline'
import { ShippedPackages } from './shipped'
import { needsTranspiling, useBabel } from './transpile'

const h5: IH5Config<'webpack5'> = {
  // Relative addresses and the hash router: any static host, any folder, deep links, offline.
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  useHtmlComponents: true,
  compile: { include: [needsTranspiling] },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'chunk/[name].[contenthash:8].js',
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true },
    pxtransform: { enable: false },
    cssModules: { enable: false },
  },
  webpackChain(chain, webpack) {
    // `npm run size` keeps the budgets.
    chain.performance.hints(false)
    chain.set('target', ['web', 'es2018'])
    useBabel(chain)
    leaveOut(chain, webpack)
    fetchEnglish(chain, webpack)
    chain.plugin('shipped').use(ShippedPackages, ['h5'])
    // While developing, the app draws its first screen alone.
    if (process.env.NODE_ENV === 'production') chain.plugin('firstScreen').use(FirstScreen)
    keepOffline(chain, webpack)
    // Taro's own settings copy shared code into the chunk of every page.
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 10_000,
      cacheGroups: {
        defaultVendors: false,
        default: { minChunks: 2, priority: 1, reuseExistingChunk: true },
        taro: {
          name: 'taro',
          chunks: 'initial',
          priority: 100,
          test: /[\\/]node_modules[\\/](@tarojs|react|react-dom|scheduler|tslib|history|universal-router|path-to-regexp|query-string)[\\/]/,
        },
      },
    })
  },
}

/** Drops what Taro adds to every page and this app has no use for: 20 KB of styles (what is needed of them stands in index.html), icons, pulling down, a bar. */
function leaveOut(...[chain, webpack]: Parameters<NonNullable<IH5Config['webpackChain']>>): void {
  chain.merge({
    resolve: {
      alias: {
        '@tarojs/components/dist/taro-components/taro-components.css$': false,
        '@tarojs/components/global.css$': false,
        // Of these the router needs little.
        'universal-router$': resolve(__dirname, 'taro/universal-router.js'),
        'query-string$': resolve(__dirname, 'taro/query-string.js'),
      },
    },
  })
  chain
    .plugin('noNavigationBar')
    .use(webpack.NormalModuleReplacementPlugin, [/^\.\/navigationBar\.js$/, resolve(__dirname, 'taro/no-navigation-bar.js')])
    .end()
    .plugin('noNavigationBarHandler')
    .use(webpack.NormalModuleReplacementPlugin, [/^\.\/navigation-bar\.js$/, resolve(__dirname, 'taro/navigation-bar.js')])
  chain.plugin('mainPlugin').tap((given: { loaderMeta?: object }[]) => {
    Object.assign(given[0]?.loaderMeta ?? {}, { extraImportForWeb: '', execBeforeCreateWebApp: '' })
    return given
  })
}

/** In a browser the app's words in English are fetched as those of every other language are: who reads another need not wait for them. */
function fetchEnglish(...[chain, webpack]: Parameters<NonNullable<IH5Config['webpackChain']>>): void {
  chain.plugin('fetchEnglish').use(webpack.NormalModuleReplacementPlugin, [/[\\/]en[\\/]ui\.json$/, (asked: { request: string; contextInfo: { issuer: string } }) => {
    if (/[\\/]i18n[\\/]instance\.ts$/.test(asked.contextInfo.issuer)) asked.request = resolve(__dirname, 'no-words.json')
  }])
}

export default h5
