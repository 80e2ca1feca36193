import { type Route, routes } from '../routes'
import { linkedLanguage } from './device'
import { address, type Params } from './params'

/**
 * Tells where on this screen the person is now, without leaving it: a reload or a shared address leads there again, in
 * the language of the link that led here.
 * @example stay('guide', { id: 'activate-counter', step: 'show-passport' })
 */
export function stay(route: Route, params: Params): void {
  const lang = linkedLanguage()
  // The router keeps its own note beside the address; that must stay as it is.
  window.history.replaceState(window.history.state, '', `#${address(routes[route], { ...params, ...(lang !== null && { lang }) })}`)
}
