import Taro from '@tarojs/taro'
import { attempt } from './attempt'

const setKeepScreenOn = (keepScreenOn: boolean) => {
  attempt(() => Taro.setKeepScreenOn({ keepScreenOn })).catch(() => undefined)
}

/**
 * Keeps the screen on until the returned function is called; if the device refuses, nothing happens.
 * @example useEffect(keepScreenOn, [])
 */
export function keepScreenOn(): () => void {
  setKeepScreenOn(true)
  return () => setKeepScreenOn(false)
}
