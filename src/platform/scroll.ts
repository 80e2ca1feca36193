import Taro from '@tarojs/taro'

/**
 * Makes the window scroll instead of an element, so that a long page prints completely and opens at its top.
 * A mini-program does so by default.
 * @example useEffect(enableWindowScroll, [])
 */
export function enableWindowScroll(): void {
  // The window scrolls already.
}

/**
 * Scrolls to the top of the screen without animation.
 * @example scrollToTop()
 */
export function scrollToTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
}

/**
 * Scrolls to an element.
 * @example scrollIntoView('bind-result')
 */
export function scrollIntoView(id: string): void {
  // What has just been set is laid out before the next tick.
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: `#${id}`, duration: 150 }).catch(() => undefined)
  })
}
