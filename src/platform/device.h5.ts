import { onMediaChange } from './media-query'

export { today } from './day'

/** The colour scheme. */
export type Theme = 'light' | 'dark'

/**
 * The language of the device as a BCP-47 tag; null: unknown.
 * @example language() // 'zh-CN'
 */
export function language(): string | null {
  return navigator.language === '' ? null : navigator.language
}

/**
 * The language in the link that opened the app (`lang=my`), not validated; null: none.
 * @example linkedLanguage() // 'my'
 */
export function linkedLanguage(): string | null {
  const [, query = ''] = location.hash.split('?')
  return new URLSearchParams(query).get('lang') ?? new URLSearchParams(location.search).get('lang')
}

/**
 * The theme of the device; light if it is unknown.
 * @example theme() // 'dark'
 */
export function theme(): Theme {
  return darkModeQuery().matches ? 'dark' : 'light'
}

/**
 * Calls the listener on every change of the device's theme, until the returned function is called.
 * @example useEffect(() => onThemeChange(setTheme), [])
 */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  return onMediaChange(darkModeQuery(), (isDark) => listener(isDark ? 'dark' : 'light'))
}

/**
 * The text size in WeChat's settings, in px (17 is the default, 22 and more is large);
 * null if the device applies it by itself, as browsers do.
 * @example (fontSize() ?? 0) >= 22 // the user prefers large text
 */
export function fontSize(): number | null {
  return null
}

/**
 * Whether the user prefers less motion; false if it is unknown.
 * @example prefersReducedMotion() // false
 */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/**
 * Whether the device probably has a keyboard with arrow keys: one with a mouse.
 * @example hasKeyboard() // true on a computer
 */
export function hasKeyboard(): boolean {
  return window.matchMedia('(any-pointer: fine)').matches
}

function darkModeQuery(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}
