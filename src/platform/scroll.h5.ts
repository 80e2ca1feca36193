/**
 * Lets the window itself scroll, so that a long page prints whole and opens at its top.
 * Called once the app has started. (The heights that go with it stand in index.html.)
 * @example useEffect(letWindowScroll, [])
 */
export function letWindowScroll(): void {
  // Taro asks each page for this; said here, it also holds when the first address is unknown.
  const { __taroAppConfig } = window as { __taroAppConfig?: { usingWindowScroll?: boolean } }
  if (__taroAppConfig) __taroAppConfig.usingWindowScroll = true
}
