/** The part of Taro's configuration that sets how each page scrolls. */
interface TaroPages {
  routes: { usingWindowScroll?: boolean }[]
}

/**
 * Makes the window scroll instead of an element, so that a long page prints completely and opens at its top.
 * Call it once the app has started. src/index.html has the heights that it needs.
 * @example useEffect(enableWindowScroll, [])
 */
export function enableWindowScroll(): void {
  // Taro reads this from the configuration of every page, but WeChat would report it there as unknown.
  const { __taroAppConfig: app } = window as { __taroAppConfig?: TaroPages }
  app?.routes.forEach((page) => (page.usingWindowScroll = true))
}

/**
 * Scrolls to the top of the screen without animation.
 * @example scrollToTop()
 */
export function scrollToTop(): void {
  window.scrollTo(0, 0)
}

/**
 * Scrolls to an element that is not in sight: to its end, or to its start if it is higher than the window.
 * @example scrollIntoView('bind-result')
 */
export function scrollIntoView(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
}
