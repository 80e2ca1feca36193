import { now } from './day'
import { tellNewer } from './newer'

/** The longest that a newer version may take to begin, in milliseconds. */
const PATIENCE = 5000
/** How often at most a host is asked for a newer version while the app stays open, in milliseconds. */
const HOUR = 3_600_000

let registration: ServiceWorkerRegistration | null = null
let kept: readonly string[] = []
let asked = 0

/** Hands the worker what it shall keep; it fetches what it lacks. */
function handOver(): void {
  if (kept.length > 0) registration?.active?.postMessage({ keep: kept })
}

/** Tells of a version that has been fetched while this one is being used. */
function watch({ installing, waiting }: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator
  // The very first one is this version itself.
  if (waiting && serviceWorker.controller) tellNewer()
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && serviceWorker.controller) tellNewer()
  })
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  // In another tab a newer version was taken: this one goes on with the older one's files, which are kept for it.
  let older = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (older) tellNewer()
    older = true
  })
  const made = await serviceWorker.register('./sw.js', { updateViaCache: 'none' })
  registration = made
  watch(made)
  made.addEventListener('updatefound', () => watch(made))
  await serviceWorker.ready
  handOver()
}

/** A tablet at a counter is never closed: it asks as it is looked at again. */
function askAgain(): void {
  if (document.visibilityState !== 'visible' || now() - asked < HOUR) return
  asked = now()
  registration?.update().catch(() => undefined)
}

/**
 * Keeps the app on the device, and fetches newer versions beside it. Called once, as the app starts; all that is seen
 * first is fetched before. Where the device refuses, the app works with the network as before.
 */
export function stayOnDevice(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  asked = now()
  const begin = () => void register().catch(() => undefined)
  if (document.readyState === 'complete') setTimeout(begin, 0)
  else window.addEventListener('load', begin)
  document.addEventListener('visibilitychange', askAgain)
  window.addEventListener('online', handOver)
}

/**
 * Names the languages whose words shall be on the device from now on.
 * @example keepWords(['my', 'zh-Hans'])
 */
export function keepWords(tags: readonly string[]): void {
  if (tags.join() === kept.join()) return
  kept = tags
  handOver()
}

/** Uses the newer version at once, at the same place; what the person has told stays. */
export function takeNewer(): void {
  const again = () => window.location.reload()
  const waiting = registration?.waiting
  // Another tab has taken it already.
  if (!waiting) return again()
  navigator.serviceWorker.addEventListener('controllerchange', again, { once: true })
  setTimeout(again, PATIENCE)
  waiting.postMessage({ take: true })
}
