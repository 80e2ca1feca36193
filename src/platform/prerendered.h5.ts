// The page in index.html until the app has started; config/prerender writes it.
const MESSAGE = 'connection-message'
const prerenderedElements = () => ['first', 'frame', MESSAGE].flatMap((id) => document.getElementById(id) ?? [])

/**
 * The language that the user selected on the prerendered page; null: none.
 * @example initLanguage(prerenderedLanguage() ?? settings.language)
 */
export function prerenderedLanguage(): string | null {
  return document.documentElement.dataset.picked ?? null
}

/**
 * Removes the prerendered page; call it when a screen of the app is rendered. Calling it again does nothing.
 * @example useLayoutEffect(hidePrerendered, [])
 */
export function hidePrerendered(): void {
  delete document.documentElement.dataset.picked
  for (const element of prerenderedElements()) element.remove()
  // Set by config/prerender/inline.
  document.documentElement.classList.remove('elsewhere', 'waiting')
}

/**
 * Displays the message in index.html that asks for an internet connection, for when the app has no messages to display.
 * The prerendered start page is readable without it. It disappears with the prerendered page.
 */
export function showConnectionMessage(): void {
  if (document.documentElement.classList.contains('elsewhere'))
    document.getElementById(MESSAGE)?.removeAttribute('hidden')
}
