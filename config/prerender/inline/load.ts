import type { Namespace } from '../../../src/i18n/messages'
import { pathOfHash } from '../../../src/platform/url-params'
import type { ScreenFiles } from '../screen-files'
import { screens, scripts, words } from './build'
import { wordsChunk } from './namespaces'
import { hasChinese, hasLatestGuide, hasPlace, isHome, prerendered, tag } from './state'

/** The screen that the address names. */
export const path = pathOfHash(location.hash)

function addLink(file: string, properties: Partial<HTMLLinkElement>): void {
  const link = document.createElement('link')
  document.head.appendChild(Object.assign(link, properties, { href: `./${file}` }))
}

/** Loads files at a low priority without running them. */
function preload(files: readonly string[]): void {
  for (const file of files)
    addLink(file, { rel: 'preload', as: isStyle(file) ? 'style' : 'script', fetchPriority: 'low' })
}

/** Adds links to files, in this order, and waits for all of them. */
const addLinks = (files: readonly string[], properties: Partial<HTMLLinkElement>): Promise<unknown> =>
  Promise.all(
    files.map(
      (file) => new Promise((onload, onerror) => addLink(file, Object.assign({ onload, onerror }, properties))),
    ),
  )

/** Preloads the app's own messages in a language. */
export const preloadWords = (language: string): void =>
  preload([`chunk/${wordsChunk(language, 'ui')}.${words[language]!}.js`])

/** Loads JSON of the build. */
export const loadJson = <Json>(file: string): Promise<Json> =>
  fetch(`./${file}`).then((response) => response.json() as Promise<Json>)

let allScreens: Promise<ScreenFiles> | undefined

/** Loads the files of all screens, once. */
export const loadScreens = (): Promise<ScreenFiles> => (allScreens ??= loadJson<ScreenFiles>(screens))

/** What the screen at this address needs: messages besides those of the app, and its own files. */
function needsOfScreen({ files, routes, place }: ScreenFiles): { messages: readonly Namespace[]; own: string[] } {
  const own = (indices: readonly number[]) => indices.map((index) => files[index]!)
  // The start page names the place and the latest guide.
  if (isHome)
    return {
      messages: [...(hasPlace ? ['policy' as const] : []), ...(hasLatestGuide ? ['guides' as const] : [])],
      own: hasPlace ? own(place) : [],
    }
  const [, messages = [], indices = []] = routes.find(([route]) => route === path) ?? []
  return { messages, own: own(indices) }
}

const isStyle = (file: string) => file.endsWith('css')

/**
 * Loads the style sheets of the screen at this address, and applies them once all are here: the app takes one that it finds
 * for loaded.
 */
export function loadStyles(all: ScreenFiles): Promise<unknown> {
  const files = needsOfScreen(all).own.filter(isStyle)
  return addLinks(files, { rel: 'preload', as: 'style' }).then(() => addLinks(files, { rel: 'stylesheet' }))
}

/** Preloads the files of the screen and the messages that it displays, all at once. */
function preloadScreen(all: ScreenFiles): void {
  const { messages, own } = needsOfScreen(all)
  const filesOf = (language: string, needed: readonly Namespace[]) =>
    ['ui' as const, ...needed].flatMap((namespace) => all.words[language]![namespace] ?? [])
  // The start page names the guide in one language.
  const beside = isHome ? messages.filter((namespace) => namespace !== 'guides') : messages
  preload([...own, ...filesOf(tag, messages), ...(hasChinese ? filesOf('zh-Hans', beside) : [])])
}

/** Preloads what the screen needs beside the scripts of the app. */
export function loadApp(): void {
  document.querySelectorAll<HTMLLinkElement>('link[rel=later]').forEach((link) => {
    link.rel = 'preload'
  })
  if (prerendered && isHome) preloadWords(tag)
  else
    loadScreens()
      .then(preloadScreen)
      .catch(() => {
        // Offline: the app is cached or says so.
      })
}

let isStarted = false

/** Starts the app, once. */
export function startApp(): void {
  if (isStarted) return
  isStarted = true
  if (prerendered) loadApp()
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
