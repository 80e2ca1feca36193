import { addressOf, cacheName, cachesOfOurs, home, worker } from './scope'

// A person may take a new version in one tab while another tab, still of the old one, is in the middle of something:
// the old one's files stay until the last such tab is closed.

const LIST = addressOf('leaving')

/** Notes which tabs are open as this version takes over: all of them are of an older one. */
export async function noteLeaving(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const ids = open.filter(({ url }) => url.startsWith(home)).map(({ id }) => id)
  await (await caches.open(cacheName)).put(LIST, new Response(JSON.stringify(ids)))
}

/** Removes what older versions have kept, unless a tab of one is still open. */
export async function tidy(): Promise<void> {
  const own = await caches.open(cacheName)
  const list = await own.match(LIST)
  const ids = list ? await list.json() as string[] : []
  const open = await Promise.all(ids.map((id) => worker.clients.get(id)))
  if (open.some(Boolean)) return
  await own.delete(LIST)
  const names = await cachesOfOurs()
  // What stands after our own belongs to a newer one, which waits.
  await Promise.all(names.slice(0, Math.max(0, names.indexOf(cacheName))).map((name) => caches.delete(name)))
}
