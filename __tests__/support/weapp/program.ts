import { Event, type Element } from 'glass-easel'
import type { Root } from 'glass-easel-miniprogram-adapter'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { componentsOf, type Functions } from './components'
import { scriptsOf } from './script'
import { attribute, elements, sizeOf, textOf } from './tree'
import { makeWx, type Phone } from './wx'

interface Config {
  pages?: string[]
  subPackages?: { root: string; pages: string[] }[]
  usingComponents?: Record<string, string>
}

/** The parameters of an address, as a page is handed them. */
function queryOf(search = ''): Record<string, string> {
  const pairs = search === '' ? [] : search.split('&')
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
}

/** What a page gives to be shared; null: it cannot be shared. */
const shared = (given: unknown) => (given === undefined ? null : JSON.parse(JSON.stringify(given)) as { title: string; path: string })

/** The built mini-program in dist/weapp, started on a phone: at its first page, or at `url`. */
export async function openMiniProgram(phone: Phone = {}, url?: string) {
  const dist = resolve('dist/weapp')
  const stack: { route: string; root: Root; page: Functions }[] = []
  let app: Functions = {}
  let registering = 'app'
  let offline = phone.offline ?? false
  const fetched: string[] = []

  const configOf = (path: string): Config | null => {
    const file = join(dist, `${path}.json`)
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Config) : null
  }
  const { pages = [], subPackages = [] } = configOf('app') ?? {}
  const known = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => join(root, page)))]
  const components = componentsOf(dist, configOf)
  const screens = { navigateTo, redirectTo, reLaunch, navigateBack }
  const [path = '', search = ''] = (url ?? known[0]!).split('?')
  const query = queryOf(search)
  const device = makeWx({ ...phone, query }, screens)
  const define = (given: Record<string, unknown>) => {
    components.define(registering, given)
  }
  const scripts = scriptsOf(dist, {
    wx: device.wx,
    App: (given: Functions) => (app = given),
    Page: define,
    Component: define,
    getApp: () => app,
    getCurrentPages: () => stack.map(({ page }) => page),
  }, phone.today, subPackages.map(({ root }) => root), (root) => {
    fetched.push(root)
    if (offline) throw new Error(`loadSubpackage:fail ${root}`)
  })

  /** Runs the script of a page or component, after those of the components it uses. */
  function run(path: string) {
    const used = Object.values(configOf(path)?.usingComponents ?? {}).map((one) => join(path, '..', one))
    for (const one of used) if (one !== path) run(one)
    registering = path
    scripts.load(`${path}.js`)
  }

  function routeOf(url = '') {
    const route = url.replace(/^\//, '').split('?')[0]!
    if (!known.includes(route)) throw new Error(`page "${route}" is not found`)
    return route
  }

  function push(url: string) {
    const route = routeOf(url)
    run(route)
    const screen = { route, ...components.create(route) }
    stack.push(screen)
    screen.page.onLoad?.(queryOf(url.split('?')[1]))
    screen.page.onShow?.()
    screen.page.onReady?.()
  }

  function pop(count: number) {
    for (const { page, root } of stack.splice(-count).reverse()) {
      page.onUnload?.()
      root.release()
    }
  }

  function navigateTo({ url = '' }) {
    routeOf(url)
    if (stack.length === 10) throw new Error('webview count limit exceed')
    stack.at(-1)?.page.onHide?.()
    push(url)
  }

  function redirectTo({ url = '' }) {
    routeOf(url)
    pop(1)
    push(url)
  }

  function reLaunch({ url = '' }) {
    routeOf(url)
    pop(stack.length)
    push(url)
  }

  function navigateBack({ delta = 1 }) {
    if (stack.length < 2) throw new Error('cannot navigate back at first page')
    pop(Math.min(delta, stack.length - 1))
    stack.at(-1)?.page.onShow?.()
  }

  const shown = () => stack.at(-1)!.root.getComponent()

  /** Something happens to an element, and rises to the elements around it. */
  async function fire(element: Element, event: string, detail: object = {}) {
    Event.triggerEvent(element, event, detail, { bubbles: true, composed: true, capturePhase: true })
    await scripts.settle()
  }

  run('app')
  app.onLaunch?.({ path, query, scene: 1001 })
  app.onShow?.({ path, query, scene: 1001 })
  if (known.includes(path)) push(`${path}?${search}`)
  else device.emit('PageNotFound', { path, query, isEntryPage: true })
  await scripts.settle()

  return {
    ...device,
    warnings: components.warnings,
    setData: components.setData,
    settle: scripts.settle,
    close: scripts.close,
    /** The packages that were asked for, in order, also in vain. */
    fetched,
    /** From now on packages can be fetched, or not. */
    setOffline(now: boolean) {
      offline = now
    },

    /** The routes of the open pages; the last is on show. */
    routes: () => stack.map(({ route }) => route),
    /** The title that the navigation bar was last given. */
    title: () =>
      device.calls.flatMap(([name, given]) =>
        name === 'setNavigationBarTitle' ? [(given as { title: string }).title] : [],
      ).at(-1),
    /** How many nodes the page on show has, and how deep they lie. */
    size: () => sizeOf(shown()),
    /** The texts of the page on show, a line each. */
    text: () => textOf(shown()),
    /** The innermost elements of the page on show whose texts contain `text`. */
    byText: (text: string) =>
      elements(shown())
        .filter((one) => textOf(one).includes(text))
        .filter((one) => !elements(one).some((inner) => textOf(inner).includes(text))),
    /** The elements with an `aria-role`, and with `name` in their label or texts if it is given. */
    byRole: (role: string, name = '') =>
      elements(shown())
        .filter((one) => attribute(one, 'aria-role') === role)
        .filter((one) => `${attribute(one, 'aria-label') ?? ''}\n${textOf(one)}`.includes(name)),
    /** The elements of which a screen reader is told this, e.g. `aria-live`. */
    byAttribute: (name: string, value: string) => elements(shown()).filter((one) => attribute(one, name) === value),
    byId: (id: string) => elements(shown()).find((one) => one.id === id),
    byClass: (name: string) => elements(shown()).filter((one) => one.class.split(/\s+/).includes(name)),

    fire,
    tap: (element: Element) => fire(element, 'tap', { x: 0, y: 0 }),
    input: (element: Element, value: string) => fire(element, 'input', { value }),
    change: (element: Element, value: unknown) => fire(element, 'change', { value }),
    /** What WeChat would send to a friend: by its own menu, or by a button of the page. */
    share: (from: 'menu' | 'button') => shared(stack.at(-1)!.page.onShareAppMessage?.({ from })),
    /** Opens a screen by its path, as the first. */
    async open(path: string) {
      reLaunch({ url: path })
      await scripts.settle()
    },
    /** The person presses WeChat's own back button. */
    async back() {
      navigateBack({})
      await scripts.settle()
    },
  }
}
