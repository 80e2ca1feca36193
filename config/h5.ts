import { resolve } from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile/config/h5'
import { useCheckedData } from './checked-data'
import { DrawingsPlugin } from './drawings'
import { usePackedMessages } from './packed-messages'
import { PrerenderPlugin } from './prerender/plugin'
import { configureOffline } from './offline'
import { ShippedPackagesPlugin } from './shipped'
import { needsTranspiling, useBabel } from './transpile'

const h5: IH5Config<'webpack5'> = {
  // Relative addresses and the hash router work on any static host, in any folder, with deep links, and offline.
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  useHtmlComponents: true,
  compile: { include: [needsTranspiling] },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false }, cssModules: { enable: false } },
  webpackChain(chain, webpack) {
    // `npm run size` checks the budgets.
    chain.performance.hints(false)
    chain.set('target', ['web', 'es2018'])
    useBabel(chain)
    useCheckedData(chain)
    usePackedMessages(chain)
    removeUnusedParts(chain, webpack)
    loadEnglishLater(chain, webpack)
    chain.plugin('polyfills').use(webpack.ProvidePlugin, [{ BigInt: [resolve(__dirname, 'big-int.js'), 'BigInt'] }])
    chain.plugin('drawings').use(DrawingsPlugin, [{ hasMono: true }])
    chain.plugin('shipped').use(ShippedPackagesPlugin, ['h5'])
    // Development builds render the start page in the app only.
    if (process.env.NODE_ENV === 'production') chain.plugin('prerender').use(PrerenderPlugin)
    configureOffline(chain, webpack)
    // One letter instead of three for most names between modules.
    chain.optimization.set('mangleExports', 'size')
    // Taro's default settings copy shared code into the chunk of every page.
    if (process.env.NODE_ENV === 'production') keepLicencesApart(chain)
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 10_000,
      cacheGroups: {
        defaultVendors: false,
        default: { minChunks: 2, priority: 1, reuseExistingChunk: true },
        // Smaller than a file of its own would be otherwise, and in most screens: once, not in each of them.
        rows: {
          name: 'rows',
          chunks: 'async',
          priority: 50,
          enforce: true,
          test: /[\\/]src[\\/](components[\\/](Cell|Sheet|Actions)\.|ui[\\/]dialog|shell[\\/](LanguageSheet|ReportButton)\.)/,
        },
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

/**
 * Removes parts of Taro that the app does not use: 20 KB of styles (src/index.html has the rules that it needs), icons,
 * pull-down refresh, the navigation bar.
 */
function removeUnusedParts(...[chain, webpack]: Parameters<NonNullable<IH5Config['webpackChain']>>): void {
  chain.merge({
    resolve: {
      alias: {
        '@tarojs/components/dist/taro-components/taro-components.css$': false,
        '@tarojs/components/global.css$': false,
        // The router uses a small part of these.
        'universal-router$': resolve(__dirname, 'taro/universal-router.js'),
        'query-string$': resolve(__dirname, 'taro/query-string.js'),
      },
    },
  })
  chain
    .plugin('noNavigationBar')
    .use(webpack.NormalModuleReplacementPlugin, [
      /^\.\/navigationBar\.js$/,
      resolve(__dirname, 'taro/no-navigation-bar.js'),
    ])
    .end()
    .plugin('noNavigationBarHandler')
    .use(webpack.NormalModuleReplacementPlugin, [
      /^\.\/navigation-bar\.js$/,
      resolve(__dirname, 'taro/navigation-bar.js'),
    ])
  chain.plugin('mainPlugin').tap((options: { loaderMeta?: object }[]) => {
    Object.assign(options[0]?.loaderMeta ?? {}, { extraImportForWeb: '', execBeforeCreateWebApp: '' })
    return options
  })
}

/** Licences are in the files that terser's plugin extracts; it would leave them in the scripts, too. */
function keepLicencesApart(chain: Parameters<NonNullable<IH5Config['webpackChain']>>[0]): void {
  chain.optimization.minimizer('terserPlugin').tap(([options]: { terserOptions: { output: object } }[]) => {
    const { output, ...rest } = options!.terserOptions
    return [{ ...options, terserOptions: { ...rest, output: { ...output, comments: false } } }]
  })
}

/** Browsers load the English messages like those of every other language: users of another language do not wait for them. */
function loadEnglishLater(...[chain, webpack]: Parameters<NonNullable<IH5Config['webpackChain']>>): void {
  chain.plugin('loadEnglishLater').use(webpack.NormalModuleReplacementPlugin, [
    /[\\/]en[\\/]ui\.json$/,
    (resource: { request: string; contextInfo: { issuer: string } }) => {
      if (/[\\/]i18n[\\/]instance\.ts$/.test(resource.contextInfo.issuer))
        resource.request = resolve(__dirname, 'no-words.json')
    },
  ])
}

export default h5
