import { noteLeaving, tidy } from './leaving'
import { addressOf, hashes, home, worker } from './scope'
import { fileOf, install, keep } from './store'

/** What a page tells the worker: which languages are read, or that the person wants this version now. */
type Told = { readonly keep: readonly string[] } | { readonly take: true }

/** Where the page itself is neither on the device nor within reach. */
const SORRY = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Yibao Guide 医保指南</title>
<h1>Yibao Guide <span lang="zh-Hans">医保指南</span></h1>
<p>This guide is no longer whole on this device. Please connect to the internet once, then open it again.</p>
<p lang="zh-Hans">本机上的指南已不完整。请连接一次网络，然后重新打开。</p></html>`

worker.addEventListener('install', (event) => event.waitUntil(install(event)))

worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([worker.clients.claim(), tidy()])))

worker.addEventListener('message', (event) => {
  const told = event.data as Told
  // What cannot be fetched now is asked for again as the app starts anew.
  if ('keep' in told) event.waitUntil(keep(told.keep, event).catch(() => undefined).then(tidy))
  else event.waitUntil(noteLeaving().then(() => worker.skipWaiting()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const [address = ''] = request.url.split(/[?#]/)
  if (request.method !== 'GET' || !address.startsWith(home)) return
  if (request.mode === 'navigate') {
    if (address === home || address === addressOf('index.html')) event.respondWith(page(event))
  } else if (hashes.has(address)) event.respondWith(fileOf(address, event))
  // A tab of an older version asks for what that has kept.
  else event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
})

async function page(event: FetchEvent): Promise<Response> {
  try {
    return await fileOf(home, event)
  } catch {
    // The host has another version by now, which is whole in itself: its files bear other names.
    return fetch(event.request).catch(() => new Response(SORRY, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }))
  }
}
