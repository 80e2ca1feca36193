import Taro from '@tarojs/taro'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { routes, type Route } from '../routes'
import { attempt } from './attempt'
import { buildPath, rawParam, parseParams, type Params } from './url-params'

/** The maximum number of pages on WeChat's stack. */
const MAX_PAGES = 10

/** The last screen that was asked for did not open; cleared by the next that does. */
const refusalStore = createStore(() => ({ isRefused: false }))

/**
 * Whether the screen that the user asked for did not open, and the current one stayed.
 * @example const isRefused = useNavigationRefused()
 */
export function useNavigationRefused(): boolean {
  return useStore(refusalStore, (state) => state.isRefused)
}

/** WeChat gives the route of a page, H5 its path. */
interface OpenPage {
  readonly route?: string
  readonly path?: string
  readonly options?: object
}

const openPages = (): readonly OpenPage[] => Taro.getCurrentPages()

const topPage = (): OpenPage | undefined => openPages().slice(-1)[0]

const pathOf = ({ route, path }: OpenPage) => (route ?? path ?? '').replace(/^\//, '').split('?')[0]

/** The address that is being opened; null: none. A second tap asks for it again before the screen is there. */
let openingUrl: string | null = null

/** Whether WeChat's visible page was opened with an address: a second tap may come when it is there already. */
function isOpen(route: Route, url: string): boolean {
  const top = topPage()
  return top?.route === routes[route] && buildPath(routes[route], parseParams(top.options)) === url
}

function open(url: string, act: (url: string) => Promise<unknown>): void {
  if (openingUrl === url) return
  openingUrl = url
  const end = (isRefused: boolean) => {
    openingUrl = null
    refusalStore.setState({ isRefused })
  }
  attempt(() => act(url)).then(
    () => end(false),
    () => end(true),
  )
}

/**
 * Opens a screen on top of the current one; if the stack is full, it replaces the current one. A second tap opens
 * nothing; `useNavigationRefused` says that a screen did not open.
 * @example navigateTo('outcome', { from: 'questions' })
 */
export function navigateTo(route: Route, params?: Params): void {
  const path = buildPath(routes[route], params)
  if (isOpen(route, path)) return
  open(path, (url) => (openPages().length >= MAX_PAGES ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })))
}

/**
 * Replaces the current screen, so that *back* skips it.
 * @example redirectTo('home')
 */
export function redirectTo(route: Route, params?: Params): void {
  open(buildPath(routes[route], params), (url) => Taro.redirectTo({ url }))
}

/** The page that the app itself is leaving: WeChat may first close a container of that page (ui/back-handler). */
let leftPage: OpenPage | undefined

function leave(): void {
  leftPage = topPage()
  // A page that is closing already stays closed.
  attempt(() => Taro.navigateBack()).catch(() => undefined)
}

/**
 * Leaves the screen if it was the app that went back and WeChat closed something on the screen instead. Returns false if
 * it was the user who went back.
 * @example resumeBack() || close()
 */
export function resumeBack(): boolean {
  if (leftPage === undefined || leftPage !== topPage()) return false
  leave()
  return true
}

/**
 * Goes back one screen; without one (after a reload, or from a shared link) it opens `fallback`.
 * @example navigateBack('home')
 */
export function navigateBack(fallback: Route, params?: Params): void {
  if (openPages().length > 1) leave()
  else redirectTo(fallback, params)
}

/**
 * Goes back to a screen if it is the one below, which then shows what has changed; else it replaces the current one. So
 * *back* never leads to the same screen twice.
 * @example returnTo('outcome')
 */
export function returnTo(route: Route): void {
  const [below] = openPages().slice(-2, -1)
  if (below && pathOf(below) === routes[route]) leave()
  else redirectTo(route)
}

/**
 * Whether a screen is the one on top: those below it stay mounted.
 * @example if (isOnTop('triage')) navigateTo('facing')
 */
export function isOnTop(route: Route): boolean {
  const top = topPage()
  return top !== undefined && pathOf(top) === routes[route]
}

/**
 * The parameters that the screen was opened with; absent and invalid ones are undefined.
 * @example const { question } = useParams() // string | undefined
 */
export function useParams(): Params {
  return parseParams(Taro.useRouter().params)
}

/**
 * The raw text of a parameter that the screen was opened with: of any length, and perhaps badly encoded. Null: absent.
 * @example const code = useRawParam('code')
 */
export function useRawParam(name: string): string | null {
  return rawParam(Taro.useRouter().params, name)
}

/**
 * Runs an effect each time the screen is shown: when it opens, and when the screens above it close.
 * @example usePageShow(() => setTitle(t('home.title')))
 */
export function usePageShow(effect: () => void): void {
  Taro.useDidShow(effect)
}

/**
 * Runs an effect each time the screen is hidden: when another one opens above it, or the app goes to the background.
 * @example usePageHide(releaseFocus)
 */
export function usePageHide(effect: () => void): void {
  Taro.useDidHide(effect)
}

/**
 * Opens the not-found screen for unknown addresses. Call it once, before the app starts.
 * @example redirectUnknownPages()
 */
export function redirectUnknownPages(): void {
  Taro.onPageNotFound(() => {
    redirectTo('notFound')
  })
}
