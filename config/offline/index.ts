import { resolve } from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile/config/h5'
import { Offline } from './plugin'

type Given = Parameters<NonNullable<IH5Config['webpackChain']>>

const reach = resolve(__dirname, '../../src/platform/reach.h5')

/** Every screen is fetched through src/platform/reach: what cannot be fetched is told. */
const throughReach = `config.routes.forEach(function (route) {
  var load = route.load
  route.load = function (context, params) {
    return [reached(load(context, params)[0]), context, params]
  }
})`

/**
 * Keeps the H5 app on the device, and says so where a part of it cannot be had.
 * @example keepOffline(chain, webpack)
 */
export function keepOffline(...[chain, webpack]: Given): void {
  // While developing, files change under the same names.
  if (process.env.NODE_ENV === 'production') chain.plugin('offline').use(Offline)
  chain.plugin('noRouterStyle').use(webpack.NormalModuleReplacementPlugin, [/^\.\.\/style\.js$/, resolve(__dirname, '../taro/router-style.js')])
  chain.plugin('mainPlugin').tap((given: { loaderMeta?: object }[]) => {
    Object.assign(given[0]?.loaderMeta ?? {}, { extraImportForWeb: `import { reached } from ${JSON.stringify(reach)}`, execBeforeCreateWebApp: throughReach })
    return given
  })
}
