import Taro from '@tarojs/taro'
import { WIDE_WINDOW } from './wide-window'

/**
 * Whether the window has room for a second column. A mini-program sends what it shows to another thread, so a narrow
 * window gets no column that only its style sheet would hide.
 * @example const [isWide, setWide] = useState(isWideWindow)
 */
export function isWideWindow(): boolean {
  return Taro.getWindowInfo().windowWidth >= WIDE_WINDOW
}

/**
 * Calls the listener when the window becomes wide or narrow, until the returned function is called.
 * @example useEffect(() => onWideWindow(setWide), [])
 */
export function onWideWindow(listener: (isWide: boolean) => void): () => void {
  const onResize = () => listener(isWideWindow())
  Taro.onWindowResize(onResize)
  return () => Taro.offWindowResize(onResize)
}
