/** The part of Taro's configuration that says how each page scrolls. */
interface TaroPages {
  routes: { usingWindowScroll?: boolean }[]
}

/**
 * Lets the window itself scroll, so that a long page prints whole and opens at its top.
 * Called once the app has started. (The heights that go with it stand in index.html.)
 * @example useEffect(letWindowScroll, [])
 */
export function letWindowScroll(): void {
  // Taro wants this in the configuration of every page, where WeChat would complain about it.
  const { __taroAppConfig: app } = window as { __taroAppConfig?: TaroPages }
  app?.routes.forEach((page) => (page.usingWindowScroll = true))
}

/**
 * Goes to the top of the screen, at once: something else stands on it now.
 * @example toTop()
 */
export function toTop(): void {
  window.scrollTo(0, 0)
}
