import Taro from '@tarojs/taro'
import type { Route } from '../routes'
import { routes } from '../routes'
import { buildPath } from './url-params'

/**
 * Opens a screen as if the app had just been opened there: *back* leads to nothing that was open before. For the next
 * visitor at a counter.
 * @example await relaunch('triage')
 */
export function relaunch(route: Route): Promise<void> {
  return Taro.reLaunch({ url: buildPath(routes[route]) }).then(
    () => undefined,
    () => undefined,
  )
}
