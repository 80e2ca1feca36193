import { type Route, routes } from '../routes'
import { address, type Params } from './params'

/**
 * The link by which anybody opens a screen in a browser, on whichever host and in whichever folder the app lies.
 * @example linkTo('guide', { id: 'pay-chengdu', lang: 'my' }) // 'https://example.org/guide/#/pages/guides/guide/index?id=pay-chengdu&lang=my'
 */
export function linkTo(route: Route, params: Params): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${address(routes[route], params)}`
}
