import Taro from '@tarojs/taro'
import { routes, type Route } from '../routes'
import { address, handedText, parseParams, type Params } from './params'

/** WeChat refuses an eleventh page on its stack. */
const deepest = 10

/**
 * Opens a screen on top of this one. Where the stack is full, the screen takes this one's place.
 * @example go('outcome', { from: 'questions' })
 */
export function go(route: Route, params?: Params): void {
  if (Taro.getCurrentPages().length >= deepest) {
    replace(route, params)
    return
  }
  settle(Taro.navigateTo({ url: address(routes[route], params) }))
}

/**
 * Opens a screen in the place of this one, so that *back* skips it.
 * @example replace('home')
 */
export function replace(route: Route, params?: Params): void {
  settle(Taro.redirectTo({ url: address(routes[route], params) }))
}

/**
 * Goes back one screen, or to `fallback` where there is none: after a reload, or from a shared link.
 * @example back('home')
 */
export function back(fallback: Route, params?: Params): void {
  if (Taro.getCurrentPages().length > 1) settle(Taro.navigateBack())
  else replace(fallback, params)
}

/**
 * The parameters that this screen was opened with; a parameter that is absent or unreadable is not there.
 * @example const { question } = useParams() // string | undefined
 */
export function useParams(): Params {
  return parseParams(Taro.useRouter().params)
}

/**
 * A parameter that this screen was opened with, as it was handed over: however long, and badly encoded or not.
 * `null`: it is not there.
 * @example const code = useHanded('code')
 */
export function useHanded(name: string): string | null {
  return handedText(Taro.useRouter().params, name)
}

/**
 * Runs each time that the screen comes to the front: when opened, and when the screens above it have closed.
 * @example useShow(() => setTitle(t('home.title')))
 */
export function useShow(effect: () => void): void {
  Taro.useDidShow(effect)
}

/**
 * Leads addresses that no screen answers to the not-found screen. Called once, before the app starts.
 * @example watchUnknownAddresses()
 */
export function watchUnknownAddresses(): void {
  Taro.onPageNotFound(() => {
    replace('notFound')
  })
}

/** A refused navigation (a double tap, a page that is closing) leaves the person where they are. */
function settle(navigation: Promise<unknown>): void {
  navigation.catch(() => undefined)
}
