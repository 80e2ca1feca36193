import { pathOfHash } from '../../../src/platform/url-params'
import { files, routes, scripts, words } from './build'
import { NAMESPACES } from './namespaces'
import { hasChinese, isPrerendered, tag } from './state'

/** Loads files at a low priority without running them. */
function preload(list: readonly string[]): void {
  for (const file of list) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = file.endsWith('css') ? 'style' : 'script'
    link.setAttribute('fetchpriority', 'low')
    link.href = `./${file}`
    document.head.appendChild(link)
  }
}

/** Preloads the first files of messages of a language. */
export function preloadWords(language: string, count: number): void {
  const hashes = (words[language] ?? '').split(' ').slice(0, count)
  preload(hashes.flatMap((hash, i) => (hash ? [`chunk/words-${language}-${NAMESPACES[i]}-json.${hash}.js`] : [])))
}

/** Preloads what the screen needs, all at once: the scripts of the app, its own files, and the messages that it displays. */
export function loadApp(): void {
  document.querySelectorAll<HTMLLinkElement>('link[rel=later]').forEach((link) => {
    link.rel = 'preload'
  })
  const route = pathOfHash(location.hash)
  const [, count = 1, indices = []] = routes.find(([path]) => path === route) ?? []
  preload(indices.map((index) => files[index]!))
  // Those of the start page in another language are preloaded with the page (display.ts).
  if (!isPrerendered || tag === 'en') preloadWords(tag, count)
  if (hasChinese) preloadWords('zh-Hans', count)
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
