import { now } from './day'
import { setUpdateReady } from './app-update'
import { VISITED_CACHES } from './static-path'

/** The timeout for a newer version to take over, in milliseconds. */
const TIMEOUT = 5000
/** The minimum interval between checks for a newer version, in milliseconds. */
const CHECK_INTERVAL = 3_600_000

let registration: ServiceWorkerRegistration | null = null
let languages: readonly string[] = []
/** The time of the last check for a newer version. */
let lastCheck = 0

/** Sends the languages to the worker, which downloads missing files. (The key is part of the worker's protocol.) */
function sendLanguages(): void {
  if (languages.length > 0) registration?.active?.postMessage({ keep: languages })
}

/** Notices when a newer version is downloaded while this one is used. */
function watchInstallation({ installing, waiting }: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator
  // Without a controller it is the first version, which is this one.
  if (waiting && serviceWorker.controller) setUpdateReady()
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && serviceWorker.controller) setUpdateReady()
  })
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  // A newer version was activated in another tab: this one continues with the cached files of the older version.
  let hasController = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (hasController) setUpdateReady()
    hasController = true
  })
  const current = await serviceWorker.register('./sw.js', { updateViaCache: 'none' })
  registration = current
  watchInstallation(current)
  current.addEventListener('updatefound', () => watchInstallation(current))
  await serviceWorker.ready
  sendLanguages()
}

/** A tablet at a counter is never closed, so it also checks for a newer version when it becomes visible. */
function checkForUpdate(): void {
  if (document.visibilityState !== 'visible' || now() - lastCheck < CHECK_INTERVAL) return
  lastCheck = now()
  registration?.update().catch(() => undefined)
}

/**
 * Registers the service worker, which caches the app and downloads newer versions. Call it once, as the app starts; it
 * waits until the page is loaded. If the browser refuses, the app needs the network.
 */
export function registerServiceWorker(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  lastCheck = now()
  const start = () => void register().catch(() => undefined)
  if (document.readyState === 'complete') setTimeout(start, 0)
  else window.addEventListener('load', start)
  document.addEventListener('visibilitychange', checkForUpdate)
  window.addEventListener('online', sendLanguages)
}

/**
 * Sets the languages to cache.
 * @example cacheLanguages(['my', 'zh-Hans'])
 */
export function cacheLanguages(tags: readonly string[]): void {
  if (tags.join() === languages.join()) return
  languages = tags
  sendLanguages()
}

const APP_SCRIPT = /js\/app\.[0-9a-f]+\.js/

/**
 * Notices, after a file could not be loaded, that the host has another version: without a service worker the files of this
 * one are gone, and only a reload helps. Ends when the host has answered, or cannot be reached.
 */
export async function checkHostForUpdate(): Promise<void> {
  try {
    const response = await fetch('./', { cache: 'no-store' })
    const [newer] = APP_SCRIPT.exec(await response.text()) ?? []
    const own = [...document.scripts].flatMap(({ src }) => APP_SCRIPT.exec(src)?.[0] ?? [])
    if (response.ok && newer !== undefined && !own.includes(newer)) setUpdateReady()
  } catch {
    // There is no network.
  }
}

/** Activates the newer version and reloads the page at the same address; stored data stays. */
export function activateUpdate(): void {
  const reload = () => window.location.reload()
  const waiting = registration?.waiting
  // Another tab has activated it already.
  if (!waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  setTimeout(reload, TIMEOUT)
  waiting.postMessage({ take: true })
}

/**
 * Deletes the pages that were read without the app and kept on the device (config/offline/worker): they say what a person
 * has read. The app itself stays.
 */
export function forgetVisitedPages(): void {
  if (!('caches' in window)) return
  const forget = async () => {
    for (const name of await caches.keys()) if (name.startsWith(VISITED_CACHES)) await caches.delete(name)
  }
  void forget().catch(() => undefined)
}
