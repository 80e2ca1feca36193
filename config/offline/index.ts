import { resolve } from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile/config/h5'
import { OfflinePlugin } from './plugin'

type ChainArguments = Parameters<NonNullable<IH5Config['webpackChain']>>

const lazyPage = resolve(__dirname, '../../src/platform/lazy-page.h5')

/** Code that loads every screen through src/platform/lazy-page, so that a failed load displays a page. */
const loadRoutesLazily = `config.routes.forEach(function (route) {
  var load = route.load
  route.load = function (context, params) {
    return [loadPage(load(context, params)[0]), context, params]
  }
})`

/**
 * Makes the H5 app work offline, and display a page when a screen cannot be loaded.
 * @example configureOffline(chain, webpack)
 */
export function configureOffline(...[chain, webpack]: ChainArguments): void {
  // In development, files change under the same names.
  if (process.env.NODE_ENV === 'production') chain.plugin('offline').use(OfflinePlugin)
  chain
    .plugin('noRouterStyle')
    .use(webpack.NormalModuleReplacementPlugin, [/^\.\.\/style\.js$/, resolve(__dirname, '../taro/router-style.js')])
  chain.plugin('mainPlugin').tap((options: { loaderMeta?: object }[]) => {
    Object.assign(options[0]?.loaderMeta ?? {}, {
      extraImportForWeb: `import { loadPage } from ${JSON.stringify(lazyPage)}`,
      execBeforeCreateWebApp: loadRoutesLazily,
    })
    return options
  })
}
