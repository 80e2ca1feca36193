import Taro from '@tarojs/taro'
import { type Route, routes } from '../routes'
import { buildPath } from './url-params'

/** The router's state of a history entry; `idx` counts the entries since the app was opened in this tab. */
interface RouterState {
  readonly idx?: number
}

/** The history entries of the tab, in browsers that have the Navigation API. */
interface NavigationApi {
  readonly currentEntry: { readonly index: number } | null
  entries(): readonly { readonly url: string | null }[]
}

/** The timeout for going back, in milliseconds. */
const TIMEOUT = 1000

const withoutHash = (url: string | null) => (url ?? '').split('#')[0]

/** The number of history entries back to the first of the app; with the Navigation API also those that a user typed. */
function countEntries(): number {
  const { navigation } = window as { navigation?: NavigationApi }
  const routerCount = (window.history.state as RouterState | null)?.idx ?? 0
  if (!navigation?.currentEntry) return routerCount
  const { index } = navigation.currentEntry
  const isOurs = navigation
    .entries()
    .slice(0, index + 1)
    .map(({ url }) => withoutHash(url) === withoutHash(window.location.href))
  return index - (isOurs.lastIndexOf(false) + 1)
}

/** Goes back a number of entries. The router must not notice: it would open the screen of that entry. */
function goBack(entries: number): Promise<void> {
  return new Promise((resolve) => {
    const onArrive = (event?: Event) => {
      event?.stopImmediatePropagation()
      window.removeEventListener('popstate', onArrive, true)
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(onArrive, TIMEOUT)
    window.addEventListener('popstate', onArrive, true)
    window.history.go(-entries)
  })
}

/**
 * Opens a screen as if the app had just been opened there: *back* leads to nothing that was open before. For the next
 * visitor at a counter.
 */
export async function relaunch(route: Route): Promise<void> {
  const entries = countEntries()
  if (entries > 0) await goBack(entries)
  const url = `#${buildPath(routes[route])}`
  const { history } = window
  // The first entry now has this address; a new one makes the browser drop all entries after it.
  history.replaceState({ idx: 0 }, '', url)
  history.pushState({ idx: 1 }, '', url)
  // The router restarts its count.
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state as RouterState }))
  await Taro.reLaunch({ url: buildPath(routes[route]) }).catch(() => undefined)
  window.scrollTo(0, 0)
}
