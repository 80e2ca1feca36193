import { build as bundle, type Plugin } from 'esbuild'
import { JSDOM } from 'jsdom'
import { join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { checkedDataPlugin } from '../checked-data'
import { optimizedDrawing } from '../drawings'
import { languageInfos, messagesOf, tags } from '../locales'

const root = resolve(__dirname, '../..')

/** A screen as the app will display it on a device where nothing was begun. */
export interface PrerenderedScreen {
  /** The name of its file, after the language; empty: the start page. */
  readonly name: string
  /** The step that it shows; absent: it has none. */
  readonly step?: string
  /** The title of the document. */
  readonly title: string
  readonly html: string
}

/** A screen in one language, as the inline script (inline/) loads it. */
export interface PrerenderedPage extends Pick<PrerenderedScreen, 'title' | 'html'> {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
}

/** The prerendered pages, and the routes that they link to. */
export interface Prerendered {
  /** The first launch, with every language; English is the one of the device. */
  readonly firstLaunch: string
  /** What the app is, for those who read the page without scripts, with links to the pages that need none. */
  readonly summary: string
  /** In the order in which the languages are offered; the first is the fallback. */
  readonly pages: readonly (PrerenderedScreen & PrerenderedPage)[]
  /** The paths of all screens, by their names. */
  readonly routes: Readonly<Record<string, string>>
}

/** A page that is read without the app, as drawn: its links are those of the app. */
export interface RenderedPage {
  /** Its folder below that of the language, e.g. `pay-chengdu/`; empty: the start. */
  readonly folder: string
  readonly title: string
  readonly description: string
  /** The drawing on the picture that a chat shows with a link. */
  readonly picture: string
  readonly html: string
}

/** A language, as the pages need it. */
export interface SiteLanguage {
  readonly tag: string
  /** Its name in its own script. */
  readonly name: string
  readonly direction: PrerenderedPage['dir']
  /** Its tag with a region. */
  readonly voice: string
}

/** The exports of the bundle of entry.tsx. */
export interface App {
  readonly routes: Prerendered['routes']
  readonly languages: readonly SiteLanguage[]
  readonly today: () => string
  readonly staticPath: (route: string, params: Readonly<Record<string, string>>) => string | null
  /** The first launch. */
  readonly renderFirstLaunch: () => Promise<string>
  readonly renderScreens: (tag: string) => Promise<PrerenderedScreen[]>
  readonly renderSite: (tag: string) => Promise<RenderedPage[]>
  /** The pictures on the pages rendered so far, by the names that the pages have for them. */
  readonly phonePictures: () => ReadonlyMap<string, string>
}

/** The screen that a button links to while the app has not started; the first selector that matches. */
const buttonRoutes: readonly (readonly [selector: string, route: string])[] = [
  ['.home-place', 'questions'],
  ['.language-pill .button', 'settings'],
  ['.question-back', 'home'],
]

/** jsdom has no `matchMedia`, and the prerendered page is in light theme. */
const matchMedia = () => ({
  matches: false,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})

/** All messages at once, so that rendering waits for nothing. */
const wordsOf = () => Object.fromEntries(tags.map((tag) => [tag, messagesOf(tag)]))

/** Taro on a device with empty storage, at an address (`ADDRESS`), where no other function does anything. */
const taroStub = `
  const functions = { getStorageSync: () => '', useRouter: () => ADDRESS }
  export default new Proxy(functions, { get: (target, name) => target[name] ?? (() => undefined) })
`

/** All messages at once, so that rendering waits for nothing. */
const messagesStub = `export const loadMessages = (tag, namespace) => WORDS[tag][namespace] ?? null`

/**
 * Replaces, in a bundle, the device and the loading of messages (`WORDS`, by tag and namespace). A page that is drawn once
 * has all of it: nothing comes later.
 */
export const stubs: Plugin = {
  name: 'stubs',
  setup(build) {
    build.onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: 'taro', namespace: 'stub' }))
    build.onResolve({ filter: /^\.\/load-messages$/ }, () => ({ path: 'messages', namespace: 'stub' }))
    build.onResolve({ filter: /\/later$/ }, () => ({ path: join(root, 'src/ui/later.tsx') }))
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
      contents: path === 'taro' ? taroStub : messagesStub,
    }))
  },
}

async function bundleApp(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(__dirname, 'entry.tsx')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'app',
    target: 'es2020',
    jsx: 'automatic',
    logLevel: 'error',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.mjs', '.json'],
    loader: { '.scss': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', ABOUT_LANGUAGES: JSON.stringify(languageInfos()) },
    plugins: [stubs, checkedDataPlugin],
  })
  return outputFiles[0]!.text
}

/**
 * The HTML for use without the app: buttons get the link that the inline script opens, or the language that they choose;
 * all others wait for the app, like what is folded. Theme and size classes are left to the script.
 */
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
    if (path !== undefined) button.dataset.leads = `#/${path}`
  }
  for (const styled of container.querySelectorAll<HTMLElement>('[style]')) {
    styled.dataset.style = styled.getAttribute('style')!
    styled.removeAttribute('style')
  }
  for (const folded of container.querySelectorAll('.disclosure-body')) folded.textContent = ''
  const page = container.querySelector('.page')!
  page.className = page.className
    .split(' ')
    .filter((name) => !/^(theme|size)-/.test(name))
    .join(' ')
  return container.innerHTML
}

/** The first launch with its largest drawing in the page, so that it is there with the text. */
function withDrawing(document: Document, html: string): string {
  const container = document.createElement('div')
  container.innerHTML = html
  const text = optimizedDrawing('swallow-fly').replace(/"/g, "'").replace(/[%#]/g, encodeURIComponent)
  container.querySelector('.first-bird-flying')!.setAttribute('src', `data:image/svg+xml,${text}`)
  return container.innerHTML
}

/** The app's own code, ready to draw pages; `close` ends it. */
export async function openApp(): Promise<{ app: App; document: Document; close: () => void }> {
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', { url: 'https://example.org/' })
  const { document, navigator, location } = window
  const device = { window, document, navigator, location, matchMedia, WORDS: wordsOf(), ADDRESS: { params: {} } }
  // A function of this process: what runs in jsdom's own context is several times slower.
  const run = compileFunction(`${await bundleApp()};return app`, Object.keys(device)) as (...device: unknown[]) => App
  Object.assign(window, { matchMedia })
  const app = run(...Object.values(device))
  return { app, document: window.document, close: () => window.close() }
}

/** Renders the prerendered screens in every language with the app's own code. */
export async function prerender(app: App, document: Document): Promise<Prerendered> {
  const { renderFirstLaunch, renderScreens, languages, routes } = app
  const pages: Prerendered['pages'][number][] = []
  for (const { tag, direction } of languages) {
    for (const screen of await renderScreens(tag))
      pages.push({ ...screen, html: withoutApp(document, routes, screen.html), tag, dir: direction })
  }
  const firstLaunch = withDrawing(document, withoutApp(document, routes, await renderFirstLaunch()))
  const { ui } = messagesOf('en')
  const links = languages.map(({ tag, name }) => `<a href="./${tag}/" lang="${tag}" hreflang="${tag}">${name}</a>`)
  const summary = [ui['about.what'] ?? '', ui['about.privacy.text'] ?? '', links.join(' · ')]
    .map((text) => `<p>${text}</p>`)
    .join('')
  return { firstLaunch, summary, pages, routes: { ...routes } }
}
