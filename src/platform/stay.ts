import type { Route } from '../routes'
import type { Params } from './params'

/**
 * Tells where on this screen the person is now, without leaving it: a reload or a shared address leads there again.
 * A mini-program has no address of its own, so nothing happens.
 * @example stay('guide', { id: 'activate-counter', step: 'show-passport' })
 */
export const stay: (route: Route, params: Params) => void = () => {
  // Nothing to do here.
}
