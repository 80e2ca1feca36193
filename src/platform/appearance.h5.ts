import colours from '../theme.json'
import type { Theme } from './device'

/** How the app looks as a whole. `language` is a BCP-47 tag, `className` goes onto the root. */
export interface Appearance {
  theme: Theme
  language: string
  direction: 'ltr' | 'rtl'
  className: string
}

/**
 * Dresses what lies outside the page: here the html element and the browser's own bars.
 * To be called on every show.
 * @example dress({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark' })
 */
export function dress({ theme, language, direction, className }: Appearance): void {
  const root = document.documentElement
  root.lang = language
  root.dir = direction
  root.className = className
  root.style.setProperty('color-scheme', theme)
  document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => {
    meta.setAttribute('content', colours[theme].background)
  })
}
