/** The module of a screen. */
type PageModule = { readonly default: unknown }

/**
 * Sets the screen that is displayed when another cannot be loaded. Not used here: WeChat reports failed packages itself.
 * @example setUnavailablePage(UnavailablePage)
 */
export const setUnavailablePage: (screen: unknown) => void = () => undefined

/**
 * The module of a screen; if it cannot be loaded, that of the fallback screen.
 * @example const { default: Page } = await loadPage(import('./page'))
 */
export const loadPage = (loading: Promise<PageModule>): Promise<PageModule> => loading

/** Loads the screen at the current address again. */
export function retryPage(): void {
  // WeChat loads its packages again itself.
}
