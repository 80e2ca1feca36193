/**
 * The language that the user selected on the prerendered page; null: none. A mini-program has no such page.
 * @example initLanguage(prerenderedLanguage() ?? settings.language)
 */
export const prerenderedLanguage: () => string | null = () => null

/**
 * Removes the prerendered page; call it when a screen of the app is rendered. Calling it again does nothing.
 * @example useLayoutEffect(hidePrerendered, [])
 */
export function hidePrerendered(): void {
  // There is no prerendered page.
}

/** Whether the screen is displayed as it was prerendered: never. */
export const isPrerenderedShown = (): boolean => false

/** Asks for an internet connection; not needed here, because the mini-program has messages without one. */
export function showConnectionMessage(): void {
  // English and Chinese are part of the program.
}
