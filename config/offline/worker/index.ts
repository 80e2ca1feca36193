import { cacheLanguages, fileOf, install } from './cache'
import { deleteOldCaches, storeOldTabs } from './old-tabs'
import { hashes, home, urlOf, worker } from './scope'
import { isPage, pageOf } from './visited-pages'

/**
 * A message from a page (src/platform/offline.h5.ts): the languages to cache, or that the user activates this version.
 * Pages of released versions send them, so their shape must not change.
 */
type Message = { readonly keep: readonly string[] } | { readonly take: true }

/** The page for when index.html is neither cached nor can be loaded. */
const OFFLINE_PAGE = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Yibao Guide 医保指南</title>
<h1>Yibao Guide <span lang="zh-Hans">医保指南</span></h1>
<p>This guide is no longer whole on this device. Please connect to the internet once, then open it again.</p>
<p lang="zh-Hans">本机上的指南已不完整。请连接一次网络，然后重新打开。</p></html>`

worker.addEventListener('install', (event) => event.waitUntil(install(event)))

worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), deleteOldCaches()])),
)

worker.addEventListener('message', (event) => {
  const message = event.data as Message
  // Files that fail to load are requested again at the next start of the app.
  if ('keep' in message)
    event.waitUntil(
      cacheLanguages(message.keep, event)
        .catch(() => undefined)
        .then(deleteOldCaches),
    )
  else event.waitUntil(storeOldTabs().then(() => worker.skipWaiting()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const [url = ''] = request.url.split(/[?#]/)
  if (request.method !== 'GET' || !url.startsWith(home)) return
  if (request.mode === 'navigate') {
    if (url === home || url === urlOf('index.html')) event.respondWith(loadPage(event))
    else if (isPage(url)) event.respondWith(pageOf(event))
  } else if (hashes.has(url)) event.respondWith(fileOf(url, event))
  // A tab of an older version requests a file of the older cache; a visited page, its style sheet.
  else event.respondWith(caches.match(request).then((response) => response ?? fetch(request)))
})

async function loadPage(event: FetchEvent): Promise<Response> {
  try {
    return await fileOf(home, event)
  } catch {
    // The host may have a newer version, which is complete: its files have other names.
    return fetch(event.request).catch(
      () => new Response(OFFLINE_PAGE, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }),
    )
  }
}
