import Taro from '@tarojs/taro'
import { asked } from './asked'

const keepOn = (keepScreenOn: boolean) => {
  asked(() => Taro.setKeepScreenOn({ keepScreenOn })).catch(() => undefined)
}

/**
 * Keeps the screen lit until the returned function is called; where the device refuses, nothing happens.
 * @example useEffect(stayAwake, [])
 */
export function stayAwake(): () => void {
  keepOn(true)
  return () => keepOn(false)
}
