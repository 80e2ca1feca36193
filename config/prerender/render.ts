import { build as bundle, type Plugin } from 'esbuild'
import { JSDOM } from 'jsdom'
import { resolve } from 'node:path'
import { checkedDataPlugin } from '../checked-data'
import { languageInfos, messagesOf, tags } from '../locales'

const root = resolve(__dirname, '../..')

/** The start page in one language. */
export interface PrerenderedPage {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** The title of the document. */
  readonly title: string
  readonly html: string
}

/** The prerendered start page, and the routes that it links to. */
export interface Prerendered {
  /** The first launch, with every language; English is the one of the device. */
  readonly firstLaunch: string
  /** What the app is, for those who read the page without scripts. */
  readonly summary: readonly string[]
  /** In the order in which the languages are offered; the first is the fallback. */
  readonly pages: readonly PrerenderedPage[]
  /** The paths of all screens, by their names. */
  readonly routes: Readonly<Record<string, string>>
}

/** The exports of the bundle that renders the app's own code. */
interface App {
  readonly routes: Prerendered['routes']
  readonly languages: readonly { tag: string; direction: PrerenderedPage['dir'] }[]
  /** The start page in a language; null: the first launch. */
  readonly render: (tag: string | null) => Promise<Pick<PrerenderedPage, 'title' | 'html'>>
}

/** The screen that a button links to while the app has not started; the first selector that matches. */
const buttonRoutes: readonly (readonly [selector: string, route: string])[] = [
  ['.home-place', 'questions'],
  ['.language-pill .button', 'settings'],
]

/** Runs before the bundle: jsdom has no `matchMedia`, and the prerendered page is in light theme. */
const deviceStub = `
  window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} })
`

const entry = `
  import { createRoot } from 'react-dom/client'
  import { flushSync } from 'react-dom'
  import Home from './src/pages/home/index'
  import { languages, changeLanguage } from './src/i18n'
  import { routes } from './src/routes'
  import { startApp } from './src/bootstrap'
  import { useSettings } from './src/stores/settings'
  import { pageTitle } from '@tarojs/taro'

  export { languages, routes }

  startApp()

  export async function render(tag) {
    useSettings.setState({ language: tag })
    await changeLanguage(tag ?? 'en')
    const container = document.createElement('div')
    const root = createRoot(container)
    flushSync(() => root.render(<Home />))
    await new Promise((rendered) => setTimeout(rendered, 0))
    const html = container.innerHTML
    root.unmount()
    return { html, title: pageTitle() }
  }
`

/** Taro on a device with empty storage, where no other function does anything. */
const taroStub = `
  let title = ''
  const functions = { getStorageSync: () => '', setNavigationBarTitle: (options) => (title = options.title, Promise.resolve()) }
  export const pageTitle = () => title
  export default new Proxy(functions, { get: (target, name) => target[name] ?? (() => undefined) })
`

/** All messages at once, so that rendering waits for nothing. */
const messagesStub = `export const loadMessages = (tag, namespace) => WORDS[tag][namespace] ?? null`

/** Replaces, in a bundle, the device and the loading of messages (`WORDS`, by tag and namespace). */
export const stubs: Plugin = {
  name: 'stubs',
  setup(build) {
    build.onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: 'taro', namespace: 'stub' }))
    build.onResolve({ filter: /^\.\/load-messages$/ }, () => ({ path: 'messages', namespace: 'stub' }))
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
      contents: path === 'taro' ? taroStub : messagesStub,
    }))
  },
}

async function bundleApp(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents: entry, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'app',
    target: 'es2020',
    jsx: 'automatic',
    logLevel: 'error',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.mjs', '.json'],
    loader: { '.scss': 'empty' },
    define: {
      'process.env.NODE_ENV': '"production"',
      ABOUT_LANGUAGES: JSON.stringify(languageInfos()),
      WORDS: JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, { ui: messagesOf(tag).ui }]))),
    },
    plugins: [stubs, checkedDataPlugin],
  })
  return outputFiles[0]!.text
}

/** The HTML for use without the app: buttons get the link that the inline script opens, or the language that they choose; theme and size classes are left to it. */
function withoutApp(document: Document, routes: Prerendered['routes'], html: string): string {
  const container = document.createElement('div')
  container.innerHTML = html
  container.querySelector('.skip')?.remove()
  for (const button of container.querySelectorAll('button')) {
    if (button.matches('.first-language')) {
      button.dataset.picks = button.lang
      continue
    }
    const path = routes[buttonRoutes.find(([selector]) => button.matches(selector))?.[1] ?? '']
    if (path === undefined)
      throw new Error(`No route for this button of the start page; add it to buttonRoutes: ${button.outerHTML}`)
    button.dataset.leads = `#/${path}`
  }
  const page = container.querySelector('.page')!
  page.className = page.className
    .split(' ')
    .filter((name) => !/^(theme|size)-/.test(name))
    .join(' ')
  return container.innerHTML
}

/** Renders the start page in every language with the app's own code. */
export async function prerender(): Promise<Prerendered> {
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', {
    url: 'https://example.org/',
    runScripts: 'outside-only',
  })
  window.eval(`${deviceStub};${await bundleApp()};window.app = app`)
  const { render, languages, routes } = (window as unknown as { app: App }).app
  const pages: PrerenderedPage[] = []
  for (const { tag, direction } of languages) {
    const { html, title } = await render(tag)
    pages.push({ tag, dir: direction, title, html: withoutApp(window.document, routes, html) })
  }
  const { html } = await render(null)
  const firstLaunch = withoutApp(window.document, routes, html)
  window.close()
  const { ui } = messagesOf('en')
  const summary = ['about.what', 'about.privacy.text'].map((key) => ui[key] ?? '')
  return { firstLaunch, summary, pages, routes: { ...routes } }
}
