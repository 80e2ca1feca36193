import { PrecacheController } from 'workbox-precaching/PrecacheController'
import { addressOf, build, cacheName, cachesOfOurs, hashes, home } from './scope'

/** Whether a kept file is what was built: what was cut short or tampered with is as if it were not there. */
async function isWhole(address: string, kept: Response): Promise<boolean> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await kept.arrayBuffer())
    return hashes.get(address) === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  } catch {
    return false
  }
}

const controller = new PrecacheController({
  cacheName,
  plugins: [{
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      if (!cachedResponse) return null
      const [address = ''] = request.url.split('?')
      return (await isWhole(address, cachedResponse.clone())) ? cachedResponse : null
    },
  }],
})
controller.addToCacheList([
  // Its name is the same in every build: asked of the host itself, and kept under the build's.
  { url: home, revision: build.version, integrity: build.page },
  ...Object.entries(build.shell).map(([path, integrity]) => ({ url: addressOf(path), revision: null, integrity })),
])

/** A file of this build: kept and whole, else fetched, held against its hash, and kept again. */
async function take(address: string, event: ExtendableEvent): Promise<[Response, kept: Promise<void>]> {
  const integrity = hashes.get(address)!
  const cacheKey = controller.getCacheKeyForURL(address) ?? address
  // A request of a page is answered by one of our own, which may be held against a hash.
  const request = new Request(address, { integrity, cache: address === home ? 'reload' : 'default', credentials: 'same-origin' })
  const [response, kept] = controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } })
  kept.catch(() => undefined)
  return [await response, kept]
}

/**
 * A file of this build, however it can be had; fails where it can be had nowhere.
 * @example event.respondWith(fileOf(event.request.url, event))
 */
export async function fileOf(address: string, event: ExtendableEvent): Promise<Response> {
  try {
    return (await take(address, event))[0]
  } catch {
    // The device may have no room to keep it.
    return fetch(new Request(address, { integrity: hashes.get(address)!, credentials: 'same-origin' }))
  }
}

/**
 * Keeps all that readers of some languages need; fails where one file of them cannot be had whole.
 * @example event.waitUntil(keep(['my', 'zh-Hans'], event))
 */
export async function keep(tags: readonly string[], event: ExtendableEvent): Promise<void> {
  for (const tag of tags) {
    for (const path of Object.keys(build.words[tag] ?? {})) await (await take(addressOf(path), event))[1]
  }
}

/** Takes over what older builds have kept already, and says which languages are read on this device. */
async function inherit(): Promise<string[]> {
  const own = await caches.open(cacheName)
  const tags = new Set<string>()
  for (const name of (await cachesOfOurs()).filter((one) => one !== cacheName)) {
    const older = await caches.open(name)
    for (const request of await older.keys()) {
      const [, tag] = /\/chunk\/words-(.+)-(?:ui|policy|guides)-json\.\w+\.js$/.exec(request.url) ?? []
      if (tag !== undefined && tag in build.words) tags.add(tag)
      const kept = hashes.has(request.url) ? await older.match(request) : undefined
      if (kept) await own.put(request, kept)
    }
  }
  return [...tags]
}

/**
 * Keeps the whole build, with the languages that are read on this device, or nothing of it.
 * @example event.waitUntil(install(event))
 */
export async function install(event: ExtendableEvent): Promise<void> {
  // What an attempt left that was cut off; and the newest build is the last in the list of caches.
  await caches.delete(cacheName)
  try {
    const tags = await inherit()
    await controller.install(event)
    await keep(tags, event)
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}
