import Taro from '@tarojs/taro'
import { type Route, routes } from '../routes'
import { address } from './params'

/** What the router notes beside each address; `idx` counts the steps since the app was opened in this tab. */
interface Note {
  readonly idx?: number
}

/** The browser's own list of where this tab was, which newer browsers show. */
interface Visits {
  readonly currentEntry: { readonly index: number } | null
  entries(): readonly { readonly url: string | null }[]
}

/** The longest that going back may take, in milliseconds. */
const PATIENCE = 1000

const page = (url: string | null) => (url ?? '').split('#')[0]

/** How many steps back this tab first showed the app; steps that somebody typed are among them where the browser tells. */
function stepsBack(): number {
  const { navigation } = window as { navigation?: Visits }
  const noted = (window.history.state as Note | null)?.idx ?? 0
  if (!navigation?.currentEntry) return noted
  const { index } = navigation.currentEntry
  const ours = navigation.entries().slice(0, index + 1).map(({ url }) => page(url) === page(window.location.href))
  return index - (ours.lastIndexOf(false) + 1)
}

/** Goes back so many steps, which the router must not see: it would open what it finds there. */
function stepBack(steps: number): Promise<void> {
  return new Promise((done) => {
    const arrive = (event?: Event) => {
      event?.stopImmediatePropagation()
      window.removeEventListener('popstate', arrive, true)
      clearTimeout(timer)
      done()
    }
    const timer = setTimeout(arrive, PATIENCE)
    window.addEventListener('popstate', arrive, true)
    window.history.go(-steps)
  })
}

/**
 * Opens a screen as if the app had just been opened there: nothing lies below it, and no way back leads to anything
 * that was open before. For somebody else who takes over the device.
 */
export async function beginAt(route: Route): Promise<void> {
  const steps = stepsBack()
  if (steps > 0) await stepBack(steps)
  const url = `#${address(routes[route])}`
  const { history } = window
  // The first step of the tab now leads here; a second one makes the browser drop all those after it.
  history.replaceState({ idx: 0 }, '', url)
  history.pushState({ idx: 1 }, '', url)
  // The router counts anew from here.
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state as Note }))
  await Taro.reLaunch({ url: address(routes[route]) }).catch(() => undefined)
  window.scrollTo(0, 0)
}
