/** A screen, as its file exports it. */
type Fetched = { readonly default: unknown }

/**
 * Names the screen that stands in for every other that cannot be fetched. WeChat itself tells of its packages.
 * @example standFor(Unreached)
 */
export const standFor: (screen: unknown) => void = () => undefined

/**
 * A screen that is being fetched, or else the one that stands in for it.
 * @example const { default: Page } = await reached(import('./page'))
 */
export const reached = (coming: Promise<Fetched>): Promise<Fetched> => coming

/** Fetches the screen at this address again. */
export function fetchAgain(): void {
  // Nothing to do here.
}
