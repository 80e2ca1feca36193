import Taro from '@tarojs/taro'
import type { Route } from '../routes'
import { routes } from '../routes'
import { address } from './params'

/**
 * Opens a screen as if the app had just been opened there: nothing lies below it, and no way back leads to anything
 * that was open before. For somebody else who takes over the device.
 * @example await beginAt('triage')
 */
export function beginAt(route: Route): Promise<void> {
  return Taro.reLaunch({ url: address(routes[route]) }).then(() => undefined, () => undefined)
}
