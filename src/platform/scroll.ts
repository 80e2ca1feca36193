/**
 * Lets the window itself scroll, so that a long page prints whole and opens at its top.
 * Called once the app has started. A mini-program does so by itself.
 * @example useEffect(letWindowScroll, [])
 */
export function letWindowScroll(): void {
  // Nothing to do here.
}
