import Taro from '@tarojs/taro'

/**
 * Lets the window itself scroll, so that a long page prints whole and opens at its top.
 * Called once the app has started. A mini-program does so by itself.
 * @example useEffect(letWindowScroll, [])
 */
export function letWindowScroll(): void {
  // Nothing to do here.
}

/**
 * Goes to the top of the screen, at once: something else stands on it now.
 * @example toTop()
 */
export function toTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
}
