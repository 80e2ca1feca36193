import { pathOfHash } from '../../../src/platform/url-params'
import { english, files, routes, scripts } from './build'
import { isPrerendered, tag } from './state'

/** Loads files at a low priority without running them. */
export function preload(list: readonly string[]): void {
  for (const file of list) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = file.endsWith('css') ? 'style' : 'script'
    link.setAttribute('fetchpriority', 'low')
    link.href = `./${file}`
    document.head.appendChild(link)
  }
}

/** Preloads the scripts of the app, the files of the screen, and the English messages if they are displayed. */
export function loadApp(): void {
  document.querySelectorAll<HTMLLinkElement>('link[rel=later]').forEach((link) => {
    link.rel = 'preload'
  })
  const route = pathOfHash(location.hash)
  const [, indices = []] = routes.find(([path]) => path === route) ?? []
  preload(indices.map((index) => files[index]!))
  if (tag === 'en') preload(english)
}

let isStarted = false

/** Starts the app, once. */
export function startApp(): void {
  if (isStarted) return
  isStarted = true
  if (isPrerendered) loadApp()
  for (const file of scripts) {
    const script = document.createElement('script')
    script.async = false
    script.src = `./${file}`
    document.head.appendChild(script)
  }
}

/** Calls a function once the document is parsed. */
export function whenParsed(callback: () => void): void {
  if (document.readyState !== 'loading') {
    callback()
    return
  }
  const onChange = () => {
    document.removeEventListener('readystatechange', onChange)
    callback()
  }
  document.addEventListener('readystatechange', onChange)
}
