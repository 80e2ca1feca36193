import { type Route, routes } from '../routes'
import { staticPath } from './static-path'
import { buildPath, type Params } from './url-params'

/**
 * The link that opens a screen in any browser, with the host and folder of this app: the page that shows the same without
 * the app, if there is one. Development builds have no such pages.
 * @example pageUrl('guide', { id: 'pay-chengdu', lang: 'my' }) // 'https://example.org/guide/my/pay-chengdu/'
 */
export function pageUrl(route: Route, params: Params): string {
  const { origin, pathname } = window.location
  const path = process.env.NODE_ENV === 'development' ? null : staticPath(route, params)
  if (path !== null) return `${origin}${pathname.replace(/[^/]*$/, '')}${path}`
  return `${origin}${pathname}#${buildPath(routes[route], params)}`
}
