import { build as bundled, type Plugin } from 'esbuild'
import { JSDOM } from 'jsdom'
import { resolve } from 'node:path'
import { abouts, tags, wordsOf } from '../locales'

const root = resolve(__dirname, '../..')

/** The start page as it is first seen, in one language. */
export interface Drawn {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** What the tab is called. */
  readonly title: string
  readonly html: string
}

/** All that the app itself knows of its first screen. */
export interface FirstScreens {
  /** In the order in which the languages are offered; the first is spoken where no other fits. */
  readonly drawn: readonly Drawn[]
  /** The paths of all screens, by their names. */
  readonly routes: Readonly<Record<string, string>>
}

/** The app's own code, bundled for one drawing. */
interface App {
  readonly routes: FirstScreens['routes']
  readonly languages: readonly { tag: string; direction: Drawn['dir'] }[]
  readonly draw: (tag: string) => Promise<Pick<Drawn, 'title' | 'html'>>
}

/** Where what needs the app to act leads instead, by its selector; the first that fits. */
const ways: readonly (readonly [selector: string, route: string])[] = [
  ['.button-primary', 'questions'],
  ['footer .button', 'about'],
  ['.button', 'settings'],
]

/** Code that runs before the page's own: the drawn page asks the device for nothing but English and light. */
const device = `
  window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} })
`

const entry = `
  import { createRoot } from 'react-dom/client'
  import { flushSync } from 'react-dom'
  import Home from './src/pages/home/index'
  import { languages, speak } from './src/i18n'
  import { routes } from './src/routes'
  import { named } from '@tarojs/taro'

  export { languages, routes }

  export async function draw(tag) {
    await speak(tag)
    const box = document.createElement('div')
    const root = createRoot(box)
    flushSync(() => root.render(<Home />))
    await new Promise((drawn) => setTimeout(drawn, 0))
    const html = box.innerHTML
    root.unmount()
    return { html, title: named() }
  }
`

/** A device on which nothing is stored yet, and nothing can be opened. */
const taro = `
  let title = ''
  const quiet = { getStorageSync: () => '', setNavigationBarTitle: (given) => (title = given.title, Promise.resolve()) }
  export const named = () => title
  export default new Proxy(quiet, { get: (known, name) => known[name] ?? (() => undefined) })
`

/** All words at once, so that nothing need be waited for. */
const words = `export const load = (tag, space) => WORDS[tag][space] ?? null`

/** What stands in, within one bundle, for the device and for words that are fetched (`WORDS`, by tag and space). */
export const standIns: Plugin = {
  name: 'stand-ins',
  setup(build) {
    build.onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: 'taro', namespace: 'stand-in' }))
    build.onResolve({ filter: /^\.\/load$/ }, () => ({ path: 'words', namespace: 'stand-in' }))
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: path === 'taro' ? taro : words }))
  },
}

async function bundle(): Promise<string> {
  const { outputFiles } = await bundled({
    stdin: { contents: entry, resolveDir: root, loader: 'tsx' },
    bundle: true, write: false, format: 'iife', globalName: 'first', target: 'es2020', jsx: 'automatic', logLevel: 'error',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.mjs', '.json'],
    loader: { '.scss': 'empty' },
    define: {
      'process.env.NODE_ENV': '"production"',
      ABOUT_LANGUAGES: JSON.stringify(abouts()),
      WORDS: JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, { ui: wordsOf(tag).ui }]))),
    },
    plugins: [standIns],
  })
  return outputFiles[0]!.text
}

/** Leaves of a drawn page what works without the app: what acts leads to where the same can be done, as the script has it. */
function leading(document: Document, routes: FirstScreens['routes'], html: string): string {
  const box = document.createElement('div')
  box.innerHTML = html
  box.querySelector('.skip')?.remove()
  for (const button of box.querySelectorAll('button')) {
    const path = routes[ways.find(([selector]) => button.matches(selector))?.[1] ?? '']
    if (path === undefined) throw new Error(`the first screen does not know where this leads: ${button.outerHTML}`)
    button.dataset.leads = `#/${path}`
  }
  // The script in the page sets the theme and the size.
  const page = box.querySelector('.page')!
  page.className = page.className.split(' ').filter((name) => !/^(theme|size)-/.test(name)).join(' ')
  return box.innerHTML
}

/** Draws the start page in every language, by the app's own code. */
export async function drawFirstScreens(): Promise<FirstScreens> {
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', { url: 'https://example.org/', runScripts: 'outside-only' })
  window.eval(`${device};${await bundle()};window.first = first`)
  const { draw, languages, routes } = (window as unknown as { first: App }).first
  const drawn: Drawn[] = []
  for (const { tag, direction } of languages) {
    const { html, title } = await draw(tag)
    drawn.push({ tag, dir: direction, title, html: leading(window.document, routes, html) })
  }
  window.close()
  return { drawn, routes: { ...routes } }
}
