import { PrecacheController } from 'workbox-precaching/PrecacheController'
import { build, cacheName, cacheNames, hashes, home, urlOf } from './scope'

/** Whether a cached file has the hash of the build: a truncated or changed file counts as not cached. */
async function isIntact(url: string, response: Response): Promise<boolean> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
    return hashes.get(url) === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  } catch {
    return false
  }
}

const controller = new PrecacheController({
  cacheName,
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        if (!cachedResponse) return null
        const [url = ''] = request.url.split('?')
        return (await isIntact(url, cachedResponse.clone())) ? cachedResponse : null
      },
    },
  ],
})
controller.addToCacheList([
  // Its name is the same in every build, hence the revision.
  { url: home, revision: build.version, integrity: build.page },
  ...Object.entries(build.shell).map(([path, integrity]) => ({ url: urlOf(path), revision: null, integrity })),
])

/** A file of this build from the cache, else from the network; `cached` ends when a downloaded file is cached. */
async function load(url: string, event: ExtendableEvent): Promise<[Response, cached: Promise<void>]> {
  const integrity = hashes.get(url)!
  const cacheKey = controller.getCacheKeyForURL(url) ?? url
  // A new request, because a navigation request cannot have `integrity`.
  const request = new Request(url, {
    integrity,
    cache: url === home ? 'reload' : 'default',
    credentials: 'same-origin',
  })
  const [response, cached] = controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } })
  cached.catch(() => undefined)
  return [await response, cached]
}

/**
 * A file of this build from the cache or the network; rejects if neither has it.
 * @example event.respondWith(fileOf(event.request.url, event))
 */
export async function fileOf(url: string, event: ExtendableEvent): Promise<Response> {
  try {
    return (await load(url, event))[0]
  } catch {
    // The device may have no space to cache it.
    return fetch(new Request(url, { integrity: hashes.get(url)!, credentials: 'same-origin' }))
  }
}

/**
 * Caches the files of some languages; rejects if one of them cannot be loaded.
 * @example event.waitUntil(cacheLanguages(['my', 'zh-Hans'], event))
 */
export async function cacheLanguages(tags: readonly string[], event: ExtendableEvent): Promise<void> {
  for (const tag of tags) {
    for (const path of Object.keys(build.languages[tag] ?? {})) await (await load(urlOf(path), event))[1]
  }
}

/** Copies unchanged files from the caches of older builds. Returns the languages that are cached on this device. */
async function copyOldCaches(): Promise<string[]> {
  const cache = await caches.open(cacheName)
  const tags = new Set<string>()
  for (const name of (await cacheNames()).filter((other) => other !== cacheName)) {
    const oldCache = await caches.open(name)
    for (const request of await oldCache.keys()) {
      const [, tag] = /\/chunk\/words-(.+)-(?:ui|policy|guides)-json(?:-rare)?\.\w+\.js$/.exec(request.url) ?? []
      if (tag !== undefined && tag in build.languages) tags.add(tag)
      const response = hashes.has(request.url) ? await oldCache.match(request) : undefined
      if (response) await cache.put(request, response)
    }
  }
  return [...tags]
}

/**
 * Caches the whole build with the languages that are cached on this device, or nothing.
 * @example event.waitUntil(install(event))
 */
export async function install(event: ExtendableEvent): Promise<void> {
  // Removes what an aborted attempt left; and makes the newest build the last in the list of caches.
  await caches.delete(cacheName)
  try {
    const tags = await copyOldCaches()
    await controller.install(event)
    await cacheLanguages(tags, event)
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}
