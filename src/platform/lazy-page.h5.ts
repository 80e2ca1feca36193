import Taro from '@tarojs/taro'

/** The module of a screen. */
type PageModule = { readonly default: unknown }

let unavailablePage: unknown = null

/** Whether loading a file failed, and not the code in it. */
const isNetworkError = (error: unknown) => {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED'
}

/**
 * Sets the screen that is displayed when another cannot be loaded.
 * @example setUnavailablePage(UnavailablePage)
 */
export function setUnavailablePage(screen: unknown): void {
  unavailablePage = screen
}

/**
 * The module of a screen; if it cannot be loaded, that of the fallback screen.
 * @example const { default: Page } = await loadPage(import('./page'))
 */
export async function loadPage(loading: Promise<PageModule>): Promise<PageModule> {
  try {
    return await loading
  } catch (error) {
    if (!isNetworkError(error) || unavailablePage === null) throw error
    return { default: unavailablePage }
  }
}

/** Loads the screen at the current address again. */
export function retryPage(): void {
  Taro.redirectTo({ url: window.location.hash.replace(/^#/, '') }).catch(() => undefined)
}
