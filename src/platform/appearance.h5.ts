import colours from '../theme.json'
import type { Theme } from './device'

/** The appearance of the whole app. `language` is a BCP-47 tag, `className` is set on the root element. */
export interface PageAppearance {
  theme: Theme
  language: string
  direction: 'ltr' | 'rtl'
  className: string
}

/**
 * Applies the appearance outside the page: to the html element and the browser's bars. Call it on every show.
 * @example applyAppearance({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark' })
 */
export function applyAppearance({ theme, language, direction, className }: PageAppearance): void {
  const root = document.documentElement
  root.lang = language
  root.dir = direction
  // The others say which prerendered page is displayed until the app renders (config/prerender/inline).
  const others = [...root.classList].filter((name) => !/^(theme|size)-|^counter-mode$/.test(name))
  root.className = [...new Set([...className.split(' '), ...others])].join(' ')
  root.style.setProperty('color-scheme', theme)
  document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => {
    meta.setAttribute('content', colours[theme].background)
  })
}
