import type { UserConfigExport } from '@tarojs/cli'
import { needsTranspiling } from './transpile'

type H5Config = NonNullable<Exclude<UserConfigExport<'webpack5'>, (...parameters: never[]) => unknown>['h5']>

const h5: H5Config = {
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
  webpackChain(chain) {
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

export default h5
