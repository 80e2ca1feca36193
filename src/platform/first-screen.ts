/**
 * The language that the person has picked on the page that was there before the app; `null`: none.
 * In a mini-program there is no such page.
 * @example start(picked() ?? kept)
 */
export const picked: () => string | null = () => null

/**
 * Takes away the page that was there before the app: called as a screen of the app is there to take its place, and
 * harmless ever after.
 * @example useLayoutEffect(uncover, [])
 */
export function uncover(): void {
  // Nothing to do here.
}
