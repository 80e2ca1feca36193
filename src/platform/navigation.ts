import Taro from '@tarojs/taro'
import { routes, type Route } from '../routes'
import { buildPath, rawParam, parseParams, type Params } from './url-params'

/** The maximum number of pages on WeChat's stack. */
const MAX_PAGES = 10

/**
 * Opens a screen on top of the current one; if the stack is full, it replaces the current one.
 * @example navigateTo('outcome', { from: 'questions' })
 */
export function navigateTo(route: Route, params?: Params): void {
  if (Taro.getCurrentPages().length >= MAX_PAGES) {
    redirectTo(route, params)
    return
  }
  ignoreRefusal(Taro.navigateTo({ url: buildPath(routes[route], params) }))
}

/**
 * Replaces the current screen, so that *back* skips it.
 * @example redirectTo('home')
 */
export function redirectTo(route: Route, params?: Params): void {
  ignoreRefusal(Taro.redirectTo({ url: buildPath(routes[route], params) }))
}

/**
 * Goes back one screen; without one (after a reload, or from a shared link) it opens `fallback`.
 * @example navigateBack('home')
 */
export function navigateBack(fallback: Route, params?: Params): void {
  if (Taro.getCurrentPages().length > 1) ignoreRefusal(Taro.navigateBack())
  else redirectTo(fallback, params)
}

/**
 * Goes back to a screen if it is the one below, which then shows what has changed; else it replaces the current one. So
 * *back* never leads to the same screen twice.
 * @example returnTo('outcome')
 */
export function returnTo(route: Route): void {
  const [below]: { readonly route?: string; readonly path?: string }[] = Taro.getCurrentPages().slice(-2, -1)
  // WeChat gives the route of a page, H5 its path.
  const opened = below?.route ?? below?.path ?? ''
  if (opened.replace(/^\//, '').split('?')[0] === routes[route]) ignoreRefusal(Taro.navigateBack())
  else redirectTo(route)
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
 * Opens the not-found screen for unknown addresses. Call it once, before the app starts.
 * @example redirectUnknownPages()
 */
export function redirectUnknownPages(): void {
  Taro.onPageNotFound(() => {
    redirectTo('notFound')
  })
}

/** Ignores a refused navigation (a double tap, a page that is closing): the current screen stays. */
function ignoreRefusal(navigation: Promise<unknown>): void {
  navigation.catch(() => undefined)
}
