import { cacheName, cacheNames, home, urlOf, worker } from './scope'

// A user may activate a new version in one tab while another tab, still of the old version, is in use: the old version's
// files stay cached until the last such tab is closed.

/** The cache entry with the ids of the old tabs. Its name must not change: an older worker may have written it. */
const LIST = urlOf('leaving')

/** Stores which tabs are open when this version takes over: all of them are of an older version. */
export async function storeOldTabs(): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const ids = tabs.filter(({ url }) => url.startsWith(home)).map(({ id }) => id)
  await (await caches.open(cacheName)).put(LIST, new Response(JSON.stringify(ids)))
}

/** Deletes the caches of older versions, unless a tab of one is still open. */
export async function deleteOldCaches(): Promise<void> {
  const cache = await caches.open(cacheName)
  const list = await cache.match(LIST)
  const ids = list ? ((await list.json()) as string[]) : []
  const openTabs = await Promise.all(ids.map((id) => worker.clients.get(id)))
  if (openTabs.some(Boolean)) return
  await cache.delete(LIST)
  const names = await cacheNames()
  // Caches after this one belong to a newer version, which waits.
  await Promise.all(names.slice(0, Math.max(0, names.indexOf(cacheName))).map((name) => caches.delete(name)))
}
