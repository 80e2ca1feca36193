import type { Route } from '../routes'
import type { Params } from './url-params'

/**
 * Replaces the parameters in the address without opening a screen. A mini-program has no address, so nothing happens.
 * @example replaceParams('guide', { id: 'activate-counter', step: 'show-passport' })
 */
export const replaceParams: (route: Route, params: Params) => void = () => {
  // There is no address.
}
