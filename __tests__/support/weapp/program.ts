import { Event, type Element } from 'glass-easel'
import type { Root } from 'glass-easel-miniprogram-adapter'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pageContainers } from './page-container'
import { createComponentSpace, type InstanceMethods } from './components'
import { createScriptRuntime } from './script'
import { attribute, classesOf, elements, treeSize, textOf } from './tree'
import { createWxStub, type Phone } from './wx'

interface Config {
  pages?: string[]
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
  usingComponents?: Record<string, string>
}

/** Parses a query string, as WeChat does for a page. */
function queryOf(search = ''): Record<string, string> {
  const pairs = search === '' ? [] : search.split('&')
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
}

/** The share message of a page; null: it cannot be shared. */
const shared = (message: unknown) =>
  message === undefined
    ? null
    : (JSON.parse(JSON.stringify(message)) as { title: string; path: string; imageUrl: string })

/** The built mini-program in dist/weapp, started on a phone: at its first page, or at `url`. */
export async function openMiniProgram(phone: Phone = {}, url?: string) {
  const dist = resolve('dist/weapp')
  const stack: { route: string; root: Root; page: InstanceMethods }[] = []
  let app: InstanceMethods = {}
  let registering = 'app'
  let offline = phone.offline ?? false
  const fetched: string[] = []
  let endStall: () => void = () => undefined
  const stall = new Promise<void>((resolve) => (endStall = resolve))
  const containers = pageContainers()
  const downloaded = new Set<string>()

  const configOf = (path: string): Config | null => {
    const file = join(dist, `${path}.json`)
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Config) : null
  }
  const { pages = [], subPackages = [], preloadRule = {} } = configOf('app') ?? {}
  const known = [...pages, ...subPackages.flatMap(({ root, pages: names }) => names.map((page) => join(root, page)))]
  const components = createComponentSpace(dist, configOf)
  const screens = { navigateTo, redirectTo, reLaunch, navigateBack }
  const [path = '', search = ''] = (url ?? known[0]!).split('?')
  const query = queryOf(search)
  const device = createWxStub({ ...phone, query }, screens)
  const define = (definition: Record<string, unknown>) => {
    components.define(registering, definition)
  }
  const scripts = createScriptRuntime(
    dist,
    {
      wx: device.wx,
      App: (definition: InstanceMethods) => (app = definition),
      Page: define,
      Component: define,
      getApp: () => app,
      getCurrentPages: () => stack.map(({ page }) => page),
    },
    phone.today,
    subPackages.map(({ root }) => root),
    (root) => {
      if (downloaded.has(root)) return undefined
      fetched.push(root)
      if (offline) throw new Error(`loadSubpackage:fail ${root}`)
      downloaded.add(root)
      return phone.stalls?.includes(root) ? stall : undefined
    },
  )
  const download = (packages: readonly string[]) => packages.forEach((root) => downloaded.add(root))
  download(phone.downloaded ?? Object.values(preloadRule).flatMap(({ packages }) => packages))

  /** Runs the script of a page or component, after those of the components it uses. */
  function run(path: string) {
    const used = Object.values(configOf(path)?.usingComponents ?? {}).map((component) => join(path, '..', component))
    for (const component of used) if (component !== path) run(component)
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
    if (!offline) download(preloadRule[route]?.packages ?? [])
    const screen = { route, ...components.create(route, (root) => containers.follow(root.getComponent())) }
    stack.push(screen)
    const options = queryOf(url.split('?')[1])
    Object.assign(screen.page, { options })
    screen.page.onLoad?.(options)
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
    if (delta === 1 && containers.close(visibleRoot())) return
    if (stack.length < 2) throw new Error('cannot navigate back at first page')
    pop(Math.min(delta, stack.length - 1))
    stack.at(-1)?.page.onShow?.()
  }

  const visibleRoot = () => stack.at(-1)!.root.getComponent()

  let storedAtOnce: Record<string, unknown> = {}

  /** Triggers an event that bubbles. */
  async function fire(element: Element, event: string, detail: object = {}) {
    Event.triggerEvent(element, event, detail, { bubbles: true, composed: true, capturePhase: true })
    storedAtOnce = Object.fromEntries(device.storage)
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
    /** The requested packages that were not on the phone, in order, also failed ones. */
    fetched,
    /** The packages that stall arrive. */
    async deliver() {
      endStall()
      await stall
      await scripts.settle()
    },
    /** Makes later package loads fail, or not. */
    setOffline(now: boolean) {
      offline = now
    },

    /** The routes of the open pages; the last is visible. */
    routes: () => stack.map(({ route }) => route),
    /** The title of the navigation bar. */
    title: () =>
      device.calls
        .flatMap(([name, given]) => (name === 'setNavigationBarTitle' ? [(given as { title: string }).title] : []))
        .at(-1),
    /** The root of the visible page. */
    root: () => visibleRoot(),
    /** The number of nodes of the visible page, and their depth. */
    size: () => treeSize(visibleRoot()),
    /** The texts of the visible page, a line each. */
    text: () => textOf(visibleRoot()),
    /** The innermost elements of the visible page whose text contains `text`. */
    byText: (text: string) =>
      elements(visibleRoot())
        .filter((element) => textOf(element).includes(text))
        .filter((element) => !elements(element).some((inner) => textOf(inner).includes(text))),
    /** The elements with an `aria-role`, and with `name` in their label or text, if present. */
    byRole: (role: string, name = '') =>
      elements(visibleRoot())
        .filter((element) => attribute(element, 'aria-role') === role)
        .filter(
          (element) => name === '' || `${attribute(element, 'aria-label') ?? ''}\n${textOf(element)}`.includes(name),
        ),
    /** The elements with an ARIA attribute, e.g. `aria-live`. */
    byAttribute: (name: string, value: string) =>
      elements(visibleRoot()).filter((element) => attribute(element, name) === value),
    byId: (id: string) => elements(visibleRoot()).find((element) => element.id === id),
    byClass: (name: string) => elements(visibleRoot()).filter((element) => classesOf(element).includes(name)),

    fire,
    /** What was stored when the last event had been handled, before any timer: what is left if the phone dies then. */
    storedAtOnce: () => storedAtOnce,
    tap: (element: Element) => fire(element, 'tap', { x: 0, y: 0 }),
    input: (element: Element, value: string) => fire(element, 'input', { value }),
    change: (element: Element, value: unknown) => fire(element, 'change', { value }),
    /** The share message: from WeChat's menu, or from a button of the page. */
    share: (from: 'menu' | 'button') => shared(stack.at(-1)!.page.onShareAppMessage?.({ from })),
    /** Opens a screen by its path, as the only one. */
    async open(path: string) {
      reLaunch({ url: path })
      await scripts.settle()
    },
    /** Presses WeChat's back button: an open page-container closes, and the page stays. */
    async back() {
      if (!containers.close(visibleRoot())) navigateBack({})
      await scripts.settle()
    },
  }
}
