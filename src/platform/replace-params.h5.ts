import { type Route, routes } from '../routes'
import { linkedLanguage } from './device'
import { buildPath, type Params } from './url-params'

/**
 * Replaces the parameters in the address without opening a screen, so that a reload or a shared address opens the same
 * place. The language of the link that opened the app stays.
 * @example replaceParams('guide', { id: 'activate-counter', step: 'show-passport' })
 */
export function replaceParams(route: Route, params: Params): void {
  const lang = linkedLanguage()
  // The router stores its own state with the address, which must stay.
  window.history.replaceState(
    window.history.state,
    '',
    `#${buildPath(routes[route], { ...params, ...(lang !== null && { lang }) })}`,
  )
}
