import { pathOfHash } from './url-params'

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

/** How many frames it may take until all of the screen is drawn. */
const FRAMES = 30

/** Presses the button with a text, once the app has drawn it. */
function press(text: string, frames = FRAMES): void {
  const buttons = document.querySelectorAll<HTMLElement>('#app button, #app summary')
  const button = [...buttons].find(({ textContent }) => textContent === text)
  if (button) button.click()
  else if (frames > 0) requestAnimationFrame(() => press(text, frames - 1))
}

/**
 * Whether the screen at this address is displayed as it was prerendered, so that its skeleton should not replace it.
 * @example if (!isPrerenderedShown()) hidePrerendered()
 */
export const isPrerenderedShown = (): boolean =>
  document.getElementById('first')?.dataset.path === pathOfHash(location.hash)

/**
 * Removes the prerendered page; call it when a screen of the app is rendered. A button that was pressed there is pressed
 * again. Calling it again does nothing.
 * @example useLayoutEffect(hidePrerendered, [])
 */
export function hidePrerendered(): void {
  const root = document.documentElement
  const { pressed } = root.dataset
  delete root.dataset.picked
  delete root.dataset.pressed
  for (const element of prerenderedElements()) element.remove()
  // Set by config/prerender/inline.
  root.classList.remove('elsewhere', 'waiting')
  if (pressed !== undefined) requestAnimationFrame(() => press(pressed))
}

/**
 * Displays the message in index.html that asks for an internet connection, for when the app has no messages to display.
 * The prerendered start page is readable without it. It disappears with the prerendered page.
 */
export function showConnectionMessage(): void {
  if (document.documentElement.classList.contains('elsewhere'))
    document.getElementById(MESSAGE)?.removeAttribute('hidden')
}
