import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch, pointer } from '../support/browser'
import { languages } from '../../src/i18n/languages'
import { answerAll, engineer, questionOf, today } from '../support/check'
import { makeHost, nextVersion } from '../support/host'
import { wordsOf } from '../support/words'

// What is left of the app without the network, and what a newer version does to a person who is in the middle of something.

const en = wordsOf('en')
const my = wordsOf('my')
const fr = wordsOf('fr')
const dist = resolve('dist/h5')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const NEWER = '98.7.6'

let browser: Browser
let host: Awaited<ReturnType<typeof makeHost>>
let next: ReturnType<typeof nextVersion>

beforeAll(async () => {
  browser = await launch()
  host = await makeHost(dist)
  next = nextVersion(dist, (text) => text.split(JSON.stringify(version)).join(JSON.stringify(NEWER)))
})

afterAll(async () => {
  await browser.close()
  await host.close()
  next.remove()
})

afterEach(async () => {
  Object.assign(host, { down: false, instead: () => undefined, asked: [] })
  host.has(dist)
  await Promise.all(browser.contexts().map((context) => context.close()))
})

/** A device with nothing on it. */
async function device(language = 'en', more: { serviceWorkers?: 'block' } = {}) {
  return browser.newContext({ viewport: { width: 390, height: 844 }, locale: language, ...more })
}

/** A tab at an address; the app is on the day of the tests. */
async function tab(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage()
  await page.clock.setSystemTime(`${today}T12:00:00`)
  await page.goto(host.address + hash)
  return page
}

const title = (page: Page, words: string) => page.locator('#app').getByRole('heading', { level: 1, name: words, exact: true }).waitFor()
const shown = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()
/** Opens another address of the app as a link from outside does. */
async function follow(page: Page, hash: string) {
  await page.goto('about:blank')
  await page.goto(host.address + hash)
}

/** The files that are kept on the device, without their hashes. */
const kept = (page: Page) => page.evaluate(async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('yibao '))
  const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
  return { builds: names.length, files: files.flat().map((url) => url.replace(/\.[0-9a-f]{8}\./, '.')) }
})

/** The states of the workers of this app. */
const workers = (page: Page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  const { installing, waiting, active } = registration ?? { installing: null, waiting: null, active: null }
  return { installing: installing?.state, waiting: waiting?.state, active: active?.state }
})

/** Looks until something holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 200) throw new Error(`does not come to hold: ${holds.toString()}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}

/** Waits until the device keeps the guides in some languages, the last that are fetched. */
const settled = (page: Page, ...tags: string[]) => until(async () => {
  const { files } = await kept(page)
  return (await workers(page)).active === 'activated' && tags.every((tag) => files.some((file) => file.includes(`words-${tag}-guides-json`)))
})

/** Waits until a worker was asked for, and none could be set up. */
const refused = async (page: Page) => {
  // The page itself first, and once more to be kept.
  await until(() => Promise.resolve(host.asked.filter((path) => path === '/').length > 1))
  await until(async () => JSON.stringify(await workers(page)) === '{}')
}

test('after the first visit all of it works without the network: a check, a guide, a paper, taking it along, in each language that was read', async () => {
  const context = await device('my')
  const page = await tab(context)
  await title(page, my.t('home.title'))
  await settled(page, 'my', 'zh-Hans', 'en')
  // Nobody read these.
  expect((await kept(page)).files.filter((file) => /(words-|first\/)(ru|ar)\b/.test(file))).toEqual([])
  // Another language is read for a moment, at the start page alone.
  await page.locator('#app label').filter({ hasText: 'Français' }).click()
  await title(page, fr.t('home.title'))
  await settled(page, 'fr')
  await page.locator('#app label').filter({ hasText: 'မြန်မာ' }).click()
  await title(page, my.t('home.title'))

  host.down = true
  await page.reload()
  await title(page, my.t('home.title'))
  const finger = pointer(page)
  await finger.press(my.t('home.start'))
  await finger.left(my.t('home.title'))
  await answerAll(finger, my, engineer)
  await title(page, my.law('outcome.employer-scheme'))
  await page.reload()
  await title(page, my.law('outcome.employer-scheme'))
  for (const [hash, heading] of [
    ['#/pages/guides/guide/index?id=enrol-employer&step=ask', null],
    ['#/pages/guides/paper/index', my.t('paper.title')],
    ['#/pages/handover/index', my.t('handover.title')],
    ['#/pages/about/index', my.t('about.title')],
    ['#/nowhere', my.t('not-found.title')],
  ] as const) {
    await follow(page, hash)
    if (heading === null) await page.locator('#app h1:visible').waitFor()
    else await title(page, heading)
    if (hash.includes('handover')) await page.locator('.qr-picture:visible').waitFor()
  }
  await follow(page, '#/pages/guides/all/index')
  await title(page, my.t('guides.title'))
  // In a new tab, in the language that was read once, and in one that never was.
  const other = await tab(context, '#/pages/settings/index')
  await title(other, my.t('settings.title'))
  await other.locator('#app label').filter({ hasText: 'Français' }).click()
  await title(other, fr.t('settings.title'))
  await follow(other, '#/pages/guides/all/index')
  await title(other, fr.t('guides.title'))
  await follow(other, '#/pages/settings/index')
  await title(other, fr.t('settings.title'))
  await other.locator('#app label').filter({ hasText: 'Русский' }).click()
  await shown(other, fr.t('language.failed'))
  // Nothing of it came from elsewhere.
  expect(host.down).toBe(true)
})

test('a tablet at a counter keeps every language, so that none tells what the visitor before has read', async () => {
  const page = await tab(await device())
  const office = JSON.stringify({ data: JSON.stringify({ version: 1, state: { on: true, office: { place: 'wenjiang', languages: ['my'] }, looks: null } }) })
  await page.evaluate((text) => localStorage.setItem('yibao.office', text), office)
  await page.reload()
  await settled(page, ...languages.map(({ tag }) => tag))
})

test('a screen that was never fetched says so, and is fetched once there is a network; a link that leads nowhere yet says so too', async () => {
  const context = await device('en', { serviceWorkers: 'block' })
  const page = await tab(context)
  await title(page, en.t('home.title'))
  host.down = true
  const finger = pointer(page)
  await finger.press(en.t('settings.title'))
  await title(page, en.t('unreached.title'))
  await finger.press(en.t('failed.again'))
  await title(page, en.t('unreached.title'))
  host.down = false
  await finger.press(en.t('failed.again'))
  await title(page, en.t('settings.title'))
  await page.goBack()
  await title(page, en.t('home.title'))

  const first = await device('en', { serviceWorkers: 'block' })
  await first.route(/\/chunk\//, (route) => route.abort())
  const cut = await tab(first, '#/pages/about/index')
  await cut.getByText('Please connect to the internet once').filter({ visible: true }).waitFor()
})

test('where the worker cannot be set up, the app works as it did, and the next visit sets it up', async () => {
  const context = await device()
  // A file that came cut short is as good as none.
  const broken = (path: string) => (path.startsWith('/first/en.') ? '{"tag":' : undefined)
  host.instead = broken
  const page = await tab(context)
  const finger = pointer(page)
  await finger.press(en.t('home.start'))
  await title(page, en.t('place.question'))
  await refused(page)
  expect(await kept(page)).toEqual({ builds: 0, files: [] })
  host.instead = () => undefined
  await page.reload()
  await title(page, en.t('place.question'))
  await settled(page, 'en', 'zh-Hans')
})

test('a device without room keeps nothing and loses nothing', async () => {
  const context = await device()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: 300_000 })
  await page.goto(host.address)
  const finger = pointer(page)
  await finger.press(en.t('home.start'))
  await title(page, en.t('place.question'))
  await refused(page)
  expect(await kept(page)).toEqual({ builds: 0, files: [] })
})

test('a kept file that was spoiled is not used: it is fetched anew, or what cannot be had says so', async () => {
  const context = await device()
  const page = await tab(context)
  await settled(page, 'en', 'zh-Hans')
  const spoil = (pattern: string) => page.evaluate(async (text) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        if (new RegExp(text).test(request.url)) await cache.put(request, new Response('spoiled()', { headers: { 'content-type': 'text/javascript' } }))
      }
    }
  }, pattern)
  await spoil('.')
  await page.reload()
  await title(page, en.t('home.title'))
  // What the start page and its fetched parts need has been mended; all else is spoiled still.
  host.down = true
  await page.reload()
  await title(page, en.t('home.title'))
  await pointer(page).press(en.t('about.title'))
  await title(page, en.t('unreached.title'))
  host.down = false
  await pointer(page).press(en.t('failed.again'))
  await title(page, en.t('about.title'))
  host.down = true
  await spoil('/guide/\\?')
  await page.reload()
  await page.getByText('no longer whole on this device').waitFor()
})

test('a newer version is offered and never forced; two tabs may have two versions; what was answered stays', async () => {
  const context = await device('my')
  const first = await tab(context)
  await settled(first, 'my', 'zh-Hans')
  const finger = pointer(first)
  await finger.press(my.t('home.start'))
  await finger.left(my.t('home.title'))
  let at = ''
  await answerAll(finger, my, engineer, (question) => {
    at = question
    return question === 'activity' ? 'stop' : undefined
  })
  expect(at).toBe('activity')
  const heading = await finger.heading()

  // Half of a newer version arrives: nothing is said, nothing changes.
  const ask = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update().then(() => undefined, () => undefined))
  const offered = (page: Page) => page.getByRole('button', { name: my.t('newer.use') }).filter({ visible: true })
  host.has(next.folder)
  host.instead = (path) => (path.includes('/chunk/words-my-guides') ? 'cut' : undefined)
  await ask(first)
  await until(async () => JSON.stringify(await workers(first)) === '{"active":"activated"}')
  expect(await offered(first).count()).toBe(0)
  expect((await kept(first)).builds).toBe(1)

  // Then all of it.
  host.instead = () => undefined
  await ask(first)
  await offered(first).waitFor()
  expect(await finger.heading()).toBe(heading)
  // In this person's language, too, before anybody has opened it.
  expect((await kept(first)).files.filter((file) => file.includes('words-my-guides'))).toHaveLength(2)
  // Another tab takes it, at its own place.
  const second = await tab(context, '#/pages/about/index')
  await title(second, my.t('about.title'))
  await shown(second, version)
  await offered(second).click()
  await shown(second, NEWER)
  await title(second, my.t('about.title'))
  // The first goes on as it was, with screens that it had not opened yet and that the host no longer has.
  expect((await kept(first)).builds).toBe(2)
  const rest = await answerAll(finger, my, engineer)
  expect(rest[0]).toBe('activity')
  await title(first, my.law('outcome.employer-scheme'))
  expect(questionOf(my, heading)).toBe('activity')
  // When it suits this person.
  await Promise.all([first.waitForEvent('load'), offered(first).click()])
  await title(first, my.law('outcome.employer-scheme'))
  await until(async () => (await kept(first)).builds === 1)
  // The newer version is whole by itself, in this person's language.
  host.down = true
  await follow(first, '#/pages/guides/all/index')
  await title(first, my.t('guides.title'))
  await follow(first, '#/pages/about/index')
  await shown(first, NEWER)
})
