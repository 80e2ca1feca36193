import { type Route, routes } from '../routes'
import { buildPath, type Params } from './url-params'

/**
 * The link that opens a screen in any browser, with the host and folder of this app.
 * @example pageUrl('guide', { id: 'pay-chengdu', lang: 'my' }) // 'https://example.org/guide/#/pages/guides/guide/index?id=pay-chengdu&lang=my'
 */
export function pageUrl(route: Route, params: Params): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${buildPath(routes[route], params)}`
}
