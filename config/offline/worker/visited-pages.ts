import { screenOfPath, VISITED_CACHES } from '../../../src/platform/static-path'
import { buildPath } from '../../../src/platform/url-params'
import { routes } from '../../../src/routes'
import { home } from './scope'

// Pages that are read without the app are no part of a build's cache. Each is kept once it was visited, and stays when
// the app is updated: it says on which day it was made.

const cacheName = `${VISITED_CACHES}${home}`

/** The style sheets of a page and the pictures that only such pages have; the drawings are cached with the app. */
const FILES = /<link rel="stylesheet" href="[^"]+"| src="[^"]*\/site\/[^"]+"/g

/** The page's own URL: without a file name, a query and a hash. */
const keyOf = (url: string) => url.replace(/[?#].*$/, '').replace(/index\.html$/, '')

/**
 * Whether a URL is that of a page which is read without the app.
 * @example isPage('https://example.org/guide/my/pay-chengdu/') // true
 */
export const isPage = (url: string): boolean => screenOfPath(keyOf(url).slice(home.length)) !== null

async function keep(url: string, response: Response): Promise<void> {
  const cache = await caches.open(cacheName)
  const html = await response.clone().text()
  const paths = (html.match(FILES) ?? []).map((attribute) => attribute.replace(/^.*="|"$/g, ''))
  const files = new Set(paths.map((path) => new URL(path, url).href))
  await Promise.all([...files].map(async (file) => (await cache.match(file)) ?? cache.add(file)))
  await cache.put(url, response)
}

/** The screen of the app that shows the same: the app works without a network. */
function inApp(url: string): Response {
  const screen = screenOfPath(url.slice(home.length))
  const { route, params } = screen ?? { route: 'home' as const, params: {} }
  return Response.redirect(`${home}#${buildPath(routes[route], params)}`)
}

/**
 * A page from the network, which is kept; without a network the kept page, else the same in the app.
 * @example event.respondWith(pageOf(event))
 */
export async function pageOf(event: FetchEvent): Promise<Response> {
  const url = keyOf(event.request.url)
  try {
    const response = await fetch(event.request)
    // Where there is no space the page is not kept.
    if (response.ok) event.waitUntil(keep(url, response.clone()).catch(() => undefined))
    return response
  } catch {
    return (await (await caches.open(cacheName)).match(url)) ?? inApp(url)
  }
}
