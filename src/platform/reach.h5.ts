import Taro from '@tarojs/taro'

/** A screen, as its file exports it. */
type Fetched = { readonly default: unknown }

let standIn: unknown = null

/** Whether it is the network that failed, not the code that came over it. */
const isUnreachable = (error: unknown) => {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED'
}

/**
 * Names the screen that stands in for every other that cannot be fetched.
 * @example standFor(Unreached)
 */
export function standFor(screen: unknown): void {
  standIn = screen
}

/**
 * A screen that is being fetched, or else the one that stands in for it. Where not even that has come, a sentence of
 * index.html is shown.
 * @example const { default: Page } = await reached(import('./page'))
 */
export async function reached(coming: Promise<Fetched>): Promise<Fetched> {
  try {
    return await coming
  } catch (error) {
    if (!isUnreachable(error)) throw error
    if (standIn !== null) return { default: standIn }
    document.getElementById('unreached')?.removeAttribute('hidden')
    throw error
  }
}

/** Fetches the screen at this address again. */
export function fetchAgain(): void {
  Taro.redirectTo({ url: window.location.hash.replace(/^#/, '') }).catch(() => undefined)
}
