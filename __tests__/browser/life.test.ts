import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { routes } from '../../src/routes'
import { pointer } from '../support/browser'
import { today } from '../support/check'
import { type Device, lifeIn, linesOf, secrets } from '../support/life'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// A whole life of the app in a browser: closed without warning after every action, and watched at every request.

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')

const site = theSite()

/** All that a context sends, and what it tries besides. */
async function watch(context: BrowserContext) {
  const requests: Request[] = []
  const tried: string[] = []
  context.on('request', (request) => requests.push(request))
  await context.exposeFunction('tried', (what: string) => tried.push(what))
  await context.addInitScript(() => {
    const tell = (what: string) => void (window as unknown as { tried: (what: string) => Promise<void> }).tried(what)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => tell(`${violatedDirective}: ${blockedURI} ${sourceFile}`))
    const ways = window as unknown as Record<string, new (...given: unknown[]) => object>
    for (const way of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker']) {
      const own = ways[way]
      if (own) ways[way] = new Proxy(own, { construct: (target, given) => (tell(way), new target(...given as unknown[])) })
    }
    navigator.sendBeacon = () => (tell('sendBeacon'), true)
  })
  return { requests, tried }
}

const deviceOn = (page: Page): Device => ({
  hands: pointer(page),
  open: async (path) => {
    await page.evaluate((hash) => (location.hash = hash), `/${path}`)
  },
  write: (id, text) => page.locator(`[id="${id}"]:visible`).fill(text),
})

/** What stands on the screen, what is marked and written; what is only said once aside. */
async function look(page: Page): Promise<string> {
  await page.locator('#app h1').filter({ visible: true }).first().waitFor()
  const text = await page.evaluate(() => {
    const screen = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.checkVisibility()).at(-1)!
    const fields = [...screen.querySelectorAll('input')].map((one) => (one.type === 'radio' || one.type === 'checkbox' ? String(one.checked) : one.value))
    const pressed = screen.querySelectorAll('[aria-pressed=true]').length
    return [document.documentElement.lang, document.documentElement.className, fields.join(), pressed, screen.innerText].join('\n')
  })
  return linesOf(text, [en, zh])
}

/** What there is to be seen once nothing moves any more: the same twice. */
async function seen(page: Page): Promise<string> {
  for (let last = await look(page), tries = 0; ; tries += 1) {
    await page.waitForTimeout(120)
    const now = await look(page)
    if (now === last || tries === 40) return now
    last = now
  }
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))

test('closed after every action of a whole life, it has lost nothing; and it has asked for its own files and nothing else', async () => {
  let watched: Awaited<ReturnType<typeof watch>>
  let page = await site.open('', { width: 1024, height: 768, today, worker: true, before: async (first) => (watched = await watch(first.context())) })
  const { requests, tried } = watched!
  const context = page.context()
  const done: string[] = []
  const addresses: string[] = []
  for (const { what, act } of lifeIn(en, zh)) {
    await act(deviceOn(page))
    const [before, told, address] = [await seen(page), await kept(page), page.url()]
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await page.clock.setSystemTime(`${today}T12:00:00`)
    await page.goto(address)
    await page.locator('#app *').first().waitFor({ state: 'attached' })
    expect([what, await kept(page)]).toEqual([what, told])
    expect([what, await seen(page)]).toEqual([what, before])
    done.push(what)
    addresses.push(address, page.url())
  }
  expect(done.length).toBeGreaterThan(15)
  for (const path of Object.values(routes).filter((one) => one !== routes.home)) {
    await deviceOn(page).open(path)
    await page.waitForURL((url) => url.hash.includes(path))
    await seen(page)
  }

  expect(tried).toEqual([])
  const answer = await context.request.get(site.address)
  const policy = answer.headersArray().find(({ name }) => name.toLowerCase() === 'content-security-policy')?.value
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
  expect(policy).not.toContain('unsafe')
  expect(requests.length).toBeGreaterThan(50)
  // What the service worker fetches by itself is among them.
  expect(requests.filter((request) => request.serviceWorker() !== null).length).toBeGreaterThan(10)
  for (const request of requests) {
    const url = request.url()
    if (/^(data|blob):/.test(url)) continue
    // A file of the app, whole, with nothing put behind its name.
    expect([url, url.startsWith(site.address), request.method(), request.postData()]).toEqual([url, true, 'GET', null])
    const path = url.slice(site.address.length).split('#')[0]!
    expect([url, existsSync(join('dist/h5', path))]).toEqual([url, true])
  }
  const said = [...requests.map((request) => request.url()), ...addresses, ...site.addresses].join('\n')
  for (const secret of secrets) expect(said).not.toContain(secret)
}, 180_000)
