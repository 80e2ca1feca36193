import { pathOfHash } from '../../../src/platform/url-params'
import type { ScreenFiles } from '../screen-files'
import { screens, scripts, words } from './build'
import { hasChinese, isHome, prerendered, tag } from './state'

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

/** Loads a style sheet, and applies it only once it is here: the app takes one that it finds for loaded. */
const loadStyle = (file: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const onload = () => addLink(file, { rel: 'stylesheet', onload: resolve })
    addLink(file, { rel: 'preload', as: 'style', onload, onerror: reject })
  })

/** Preloads the app's own messages in a language. */
export const preloadWords = (language: string): void =>
  preload([`chunk/words-${language}-ui-json.${words[language]!}.js`])

/** Loads JSON of the build. */
export const loadJson = <Json>(file: string): Promise<Json> =>
  fetch(`./${file}`).then((response) => response.json() as Promise<Json>)

let allScreens: Promise<ScreenFiles> | undefined

/** Loads the files of all screens, once. */
export const loadScreens = (): Promise<ScreenFiles> => (allScreens ??= loadJson<ScreenFiles>(screens))

/** The files of the screen at this address, and how many files of messages it needs. */
function filesOfScreen({ files, routes }: ScreenFiles): { own: string[]; count: number } {
  const [, count = 1, indices = []] = routes.find(([route]) => route === path) ?? []
  return { own: indices.map((index) => files[index]!), count }
}

const isStyle = (file: string) => file.endsWith('css')

/** Loads the style sheets of the screen at this address, and applies them. */
export const loadStyles = (all: ScreenFiles): Promise<unknown> =>
  Promise.all(filesOfScreen(all).own.filter(isStyle).map(loadStyle))

/** Preloads the files of the screen and the messages that it displays, all at once. */
function preloadScreen(all: ScreenFiles): void {
  const { own, count } = filesOfScreen(all)
  const displayed = hasChinese ? [tag, 'zh-Hans'] : [tag]
  preload([...own, ...displayed.flatMap((language) => all.words[language]!.slice(0, count).filter(Boolean))])
}

/** Preloads what the screen needs beside the scripts of the app. */
export function loadApp(): void {
  document.querySelectorAll<HTMLLinkElement>('link[rel=later]').forEach((link) => {
    link.rel = 'preload'
  })
  if (isHome) preloadWords(tag)
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
