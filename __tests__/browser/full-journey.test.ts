import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { routes } from '../../src/routes'
import { pointerDriver } from '../support/browser'
import { today } from '../support/questionnaire'
import { type Device, fullJourney, visibleLines, privateValues } from '../support/full-journey'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// A full journey in a browser: the app is closed after every action, and every request is recorded.

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')

const site = setUpSite()

/** The requests of a context, and its uses of other network APIs. */
async function watch(context: BrowserContext) {
  const requests: Request[] = []
  const tried: string[] = []
  context.on('request', (request) => requests.push(request))
  await context.exposeFunction('tried', (api: string) => tried.push(api))
  await context.addInitScript(() => {
    const report = (api: string) => void (window as unknown as { tried: (api: string) => Promise<void> }).tried(api)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      report(`${violatedDirective}: ${blockedURI} ${sourceFile}`),
    )
    const apis = window as unknown as Record<string, new (...parameters: unknown[]) => object>
    for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker']) {
      const original = apis[name]
      if (original)
        apis[name] = new Proxy(original, {
          construct: (target, parameters) => (report(name), new target(...(parameters as unknown[]))),
        })
    }
    navigator.sendBeacon = () => (report('sendBeacon'), true)
  })
  return { requests, tried }
}

const deviceOn = (page: Page): Device => ({
  driver: pointerDriver(page),
  open: async (path) => {
    await page.evaluate((hash) => (location.hash = hash), `/${path}`)
  },
  write: (id, text) => page.locator(`[id="${id}"]:visible`).fill(text),
})

/** The visible text, selected options and field values of a screen, without transient messages. */
async function readState(page: Page): Promise<string> {
  await page.locator('#app h1').filter({ visible: true }).first().waitFor()
  const text = await page.evaluate(() => {
    const screen = [...document.querySelectorAll<HTMLElement>('.taro_page')]
      .filter((element) => element.checkVisibility())
      .at(-1)!
    const fields = [...screen.querySelectorAll('input')].map((input) =>
      input.type === 'radio' || input.type === 'checkbox' ? String(input.checked) : input.value,
    )
    const pressed = screen.querySelectorAll('[aria-pressed=true]').length
    return [
      document.documentElement.lang,
      document.documentElement.className,
      fields.join(),
      pressed,
      screen.innerText,
    ].join('\n')
  })
  return visibleLines(text, [en, zh])
}

/** The state of the screen once it is stable: two equal readings. */
async function stableState(page: Page): Promise<string> {
  for (let last = await readState(page), tries = 0; ; tries += 1) {
    await page.waitForTimeout(120)
    const now = await readState(page)
    if (now === last || tries === 40) return now
    last = now
  }
}

const readStorage = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))

test('closing the app after each action of a full journey loses no state, and only its own files are requested', async () => {
  let watched: Awaited<ReturnType<typeof watch>>
  let page = await site.open('', {
    width: 1024,
    height: 768,
    today,
    serviceWorker: true,
    beforeNavigation: async (first) => (watched = await watch(first.context())),
  })
  const { requests, tried } = watched!
  const context = page.context()
  const done: string[] = []
  const addresses: string[] = []
  for (const { name, run } of fullJourney(en, zh)) {
    await run(deviceOn(page))
    const [before, stored, address] = [await stableState(page), await readStorage(page), page.url()]
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await page.clock.setSystemTime(`${today}T12:00:00`)
    await page.goto(address)
    await page.locator('#app *').first().waitFor({ state: 'attached' })
    expect([name, await readStorage(page)]).toEqual([name, stored])
    expect([name, await stableState(page)]).toEqual([name, before])
    done.push(name)
    addresses.push(address, page.url())
  }
  expect(done.length).toBeGreaterThan(15)
  for (const path of Object.values(routes).filter((route) => route !== routes.home)) {
    await deviceOn(page).open(path)
    await page.waitForURL((url) => url.hash.includes(path))
    await stableState(page)
  }

  expect(tried).toEqual([])
  const answer = await context.request.get(site.address)
  const policy = answer.headersArray().find(({ name }) => name.toLowerCase() === 'content-security-policy')?.value
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
  expect(policy).not.toContain('unsafe')
  expect(requests.length).toBeGreaterThan(50)
  // The requests of the service worker are included.
  expect(requests.filter((request) => request.serviceWorker() !== null).length).toBeGreaterThan(10)
  for (const request of requests) {
    const url = request.url()
    if (/^(data|blob):/.test(url)) continue
    // A file of the app without a query string.
    expect([url, url.startsWith(site.address), request.method(), request.postData()]).toEqual([url, true, 'GET', null])
    const path = url.slice(site.address.length).split('#')[0]!
    expect([url, existsSync(join('dist/h5', path))]).toEqual([url, true])
  }
  // The drawings of all answers to a question are fetched, whichever is given.
  const files = requests.map((request) => request.url()).filter((url) => !url.includes('/drawings/'))
  const urls = [...files, ...addresses, ...site.visitedUrls].join('\n')
  for (const secret of privateValues) expect(urls).not.toContain(secret)
})
