import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chooseLanguage, launchBrowser, pointerDriver } from '../support/browser'
import { closestLanguage, findLanguage, languages } from '../../src/i18n/languages'
import { answerQuestions, engineer, questionAt, today } from '../support/questionnaire'
import { HANG } from '../support/hang'
import { startStaticHost, buildNextVersion } from '../support/static-host'
import { translationsOf } from '../support/translations'

// The app without a network, and updates while it is in use.

const en = translationsOf('en')
const my = translationsOf('my')
const fr = translationsOf('fr')
const dist = resolve('dist/h5')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const NEWER = '98.7.6'
const LAST = '99.8.7'

let browser: Browser
let host: Awaited<ReturnType<typeof startStaticHost>>
let next: ReturnType<typeof buildNextVersion>

beforeAll(async () => {
  browser = await launchBrowser()
  host = await startStaticHost(dist)
  next = buildNextVersion(dist, (text) => text.split(JSON.stringify(version)).join(JSON.stringify(NEWER)))
})

afterAll(async () => {
  await browser.close()
  await host.close()
  next.remove()
})

afterEach(async () => {
  Object.assign(host, { down: false, lost: () => false, instead: () => undefined, asked: [] })
  host.has(dist)
  await Promise.all(browser.contexts().map((context) => context.close()))
})

/** A device with empty storage. */
async function device(language = 'en', more: { serviceWorkers?: 'block' } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: language, ...more })
  await chooseLanguage(context, language)
  context.setDefaultTimeout(HANG)
  return context
}

/** Opens a tab at an address, with the clock at the day of the tests. */
async function tab(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage()
  await page.clock.setSystemTime(`${today}T12:00:00`)
  await page.goto(host.address + hash)
  return page
}

const title = (page: Page, text: string) =>
  page.locator('#app').getByRole('heading', { level: 1, name: text, exact: true }).waitFor()
const hasText = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor()
/** Opens another address of the app, as an external link does. */
async function follow(page: Page, hash: string) {
  await page.goto('about:blank')
  await page.goto(host.address + hash)
}

/** Chooses a language in the sheet of the settings, whose row has the given title. */
async function chooseInSettings(page: Page, row: string, language: string) {
  await page.locator('main:visible').getByRole('button', { name: row }).click()
  await page.getByRole('dialog').getByRole('button', { name: language }).click()
}

/** The cached files, without the hashes in their names. */
const cachedFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('yibao '))
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return { builds: names.length, files: files.flat().map((url) => url.replace(/\.[0-9a-f]{8}\./, '.')) }
  })

/** The states of the service workers of the app. */
const workers = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { installing, waiting, active } = registration ?? { installing: null, waiting: null, active: null }
    return { installing: installing?.state, waiting: waiting?.state, active: active?.state }
  })

/** Whether one version is on the device, and no other one is on its way. */
const isOldAlone = async (page: Page) =>
  JSON.stringify(await workers(page)) === '{"active":"activated"}' && (await cachedFiles(page)).builds === 1

/** Polls until a condition is true; `what` and the workers and caches of a page are in the message if it never is. */
async function until(page: Page, what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + HANG; !(await holds());) {
    if (Date.now() > end)
      throw new Error(
        `not within ${HANG} ms: ${what}; workers ${JSON.stringify(await workers(page))}, caches of ${(await cachedFiles(page)).builds} builds`,
      )
    await new Promise((later) => setTimeout(later, 50))
  }
}

/** Waits until the guides are cached in some languages; they are fetched last. */
const settled = (page: Page, ...tags: string[]) =>
  until(page, `the app is cached in ${tags.join()}`, async () => {
    const { files } = await cachedFiles(page)
    return (
      (await workers(page)).active === 'activated' &&
      tags.every((tag) => files.some((file) => file.includes(`words-${tag}-guides-json`)))
    )
  })

/** Waits until the service worker has been requested and has failed to install. */
const refused = async (page: Page) => {
  // Once for the page, and once for the cache.
  await until(page, 'the page is requested for the cache', () =>
    Promise.resolve(host.asked.filter((path) => path === '/').length > 1),
  )
  await until(page, 'no service worker is left', async () => JSON.stringify(await workers(page)) === '{}')
}

/** The service worker on a device whose language lacks what Chrome 70 and iOS 12 lack; other files are as they are. */
const onOldPhone = (path: string) =>
  path === '/sw.js'
    ? `delete Promise.allSettled; delete Object.fromEntries; ${readFileSync(`${dist}/sw.js`, 'utf8')}`
    : undefined

/** Two taps: the pill, then the language by its own name. */
async function change(page: Page, from: typeof my, to: string) {
  const driver = pointerDriver(page)
  await driver.press(from.t('language.button', { name: findLanguage(closestLanguage(from.tag)).name }))
  await driver.press(to)
}

test('after the first visit check, guide, print and handover work offline, in each language that was loaded', async () => {
  host.instead = onOldPhone
  const context = await device('my')
  const page = await tab(context)
  await title(page, my.t('app.name'))
  await settled(page, 'my', 'zh-Hans', 'en')
  // These languages were never opened.
  expect((await cachedFiles(page)).files.filter((file) => /(words-|first\/)(ru|ar)\b/.test(file))).toEqual([])
  // Another language is selected for a moment, on the start page only.
  await change(page, my, 'Français')
  await hasText(page, fr.t('home.pay'))
  await settled(page, 'fr')
  await change(page, fr, 'မြန်မာ')
  await hasText(page, my.t('home.pay'))

  host.down = true
  await page.reload()
  await hasText(page, my.t('home.pay'))
  const driver = pointerDriver(page)
  await driver.press(my.t('find.page.questions'))
  await driver.waitForHeadingChange(my.t('app.name'))
  await answerQuestions(driver, my, engineer)
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
    if (hash.includes('handover')) await page.locator('.qr-image:visible').waitFor()
  }
  await follow(page, '#/pages/guides/all/index')
  await title(page, my.t('guides.title'))
  // In a new tab, in a language that was opened once, and in one that never was.
  const other = await tab(context, '#/pages/settings/index')
  await title(other, my.t('settings.title'))
  await chooseInSettings(other, my.t('language.title'), 'Français')
  await title(other, fr.t('settings.title'))
  await follow(other, '#/pages/guides/all/index')
  await title(other, fr.t('guides.title'))
  await follow(other, '#/pages/settings/index')
  await title(other, fr.t('settings.title'))
  await chooseInSettings(other, fr.t('language.title'), 'Русский')
  await hasText(other, fr.t('language.failed'))
  // No request went to another host.
  expect(host.down).toBe(true)
})

test('a counter tablet caches every language, so that the cache does not reveal what a visitor read', async () => {
  const page = await tab(await device())
  const office = JSON.stringify({
    data: JSON.stringify({
      version: 1,
      state: { on: true, office: { place: 'wenjiang', languages: ['my'] }, looks: null },
    }),
  })
  await page.evaluate((text) => localStorage.setItem('yibao.office', text), office)
  await page.reload()
  await settled(page, ...languages.map(({ tag }) => tag))
})

test('a screen that is not cached shows an error offline and loads when online; so does an unknown link', async () => {
  const context = await device('en', { serviceWorkers: 'block' })
  const page = await tab(context)
  await title(page, en.t('app.name'))
  host.down = true
  const driver = pointerDriver(page)
  await driver.press(en.t('settings.title'))
  await title(page, en.t('unreached.title'))
  await driver.press(en.t('failed.again'))
  await title(page, en.t('unreached.title'))
  host.down = false
  await driver.press(en.t('failed.again'))
  await title(page, en.t('settings.title'))
  await page.goBack()
  await title(page, en.t('app.name'))

  const first = await device('en', { serviceWorkers: 'block' })
  await first.route(/\/chunk\//, (route) => route.abort())
  const cut = await tab(first, '#/pages/about/index')
  await cut.getByText('Please connect to the internet once').filter({ visible: true }).waitFor()
})

test('when the service worker fails to install, the app works, and the next visit installs it', async () => {
  const context = await device()
  // A truncated file counts as missing.
  const broken = (path: string) => (path.startsWith('/first/en.') ? '{"tag":' : undefined)
  host.instead = broken
  const page = await tab(context)
  const driver = pointerDriver(page)
  await driver.press(en.t('find.page.questions'))
  await title(page, en.t('place.question'))
  await refused(page)
  expect(await cachedFiles(page)).toEqual({ builds: 0, files: [] })
  host.instead = () => undefined
  await page.reload()
  await title(page, en.t('place.question'))
  await settled(page, 'en', 'zh-Hans')
})

test('when the storage quota is exceeded, nothing is cached and no data is lost', async () => {
  const context = await device()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: 300_000 })
  await page.goto(host.address)
  const driver = pointerDriver(page)
  await driver.press(en.t('find.page.questions'))
  await title(page, en.t('place.question'))
  await refused(page)
  expect(await cachedFiles(page)).toEqual({ builds: 0, files: [] })
})

test('a corrupted cached file is fetched again, or an error is shown', async () => {
  const context = await device()
  const page = await tab(context)
  await settled(page, 'en', 'zh-Hans')
  const corrupt = (pattern: string) =>
    page.evaluate(async (text) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (new RegExp(text).test(request.url))
            await cache.put(request, new Response('spoiled()', { headers: { 'content-type': 'text/javascript' } }))
        }
      }
    }, pattern)
  await corrupt('.')
  await page.reload()
  await title(page, en.t('app.name'))
  // The files that the start page needs have been fetched again; all others are still corrupted.
  host.down = true
  await page.reload()
  await title(page, en.t('app.name'))
  await pointerDriver(page).press(en.t('settings.title'))
  await title(page, en.t('unreached.title'))
  host.down = false
  await pointerDriver(page).press(en.t('failed.again'))
  await title(page, en.t('settings.title'))
  host.down = true
  await corrupt('/guide/\\?')
  await page.reload()
  await page.getByText('no longer whole on this device').waitFor()
})

test('an update is offered and never forced; two tabs may run two versions; the answers stay', async () => {
  const context = await device('my')
  const first = await tab(context)
  await settled(first, 'my', 'zh-Hans')
  const driver = pointerDriver(first)
  await driver.press(my.t('find.page.questions'))
  await driver.waitForHeadingChange(my.t('app.name'))
  let at = ''
  await answerQuestions(driver, my, engineer, (question) => {
    at = question
    return question === 'activity' ? 'stop' : undefined
  })
  expect(at).toBe('activity')
  const heading = await driver.heading()

  // Half of a newer version is deployed: there is no message and no change.
  const ask = (page: Page) =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())!.update().then(
        () => undefined,
        () => undefined,
      ),
    )
  const offered = (page: Page) => page.getByRole('button', { name: my.t('newer.use') }).filter({ visible: true })
  host.has(next.folder)
  host.instead = (path) => (path.includes('/chunk/words-my-guides') ? 'cut' : undefined)
  await ask(first)
  await until(first, 'the half version is given up', () => isOldAlone(first))
  expect(await offered(first).count()).toBe(0)
  expect((await cachedFiles(first)).builds).toBe(1)

  // Then the whole version.
  host.instead = () => undefined
  await ask(first)
  await offered(first).waitFor()
  expect(await driver.heading()).toBe(heading)
  // Also in this person's language, although it has not been opened in that version.
  expect((await cachedFiles(first)).files.filter((file) => file.includes('words-my-guides'))).toHaveLength(2)
  // Another tab activates it, and stays on its screen.
  const second = await tab(context, '#/pages/about/index')
  await title(second, my.t('about.title'))
  await hasText(second, version)
  await offered(second).click()
  await hasText(second, NEWER)
  await title(second, my.t('about.title'))
  // The first tab keeps the old version, also for screens that it has not opened yet and that the host no longer has.
  expect((await cachedFiles(first)).builds).toBe(2)
  const questions = await answerQuestions(driver, my, engineer)
  expect(questions[0]).toBe('activity')
  await title(first, my.law('outcome.employer-scheme'))
  expect(questionAt(my, heading)).toBe('activity')
  // Then this person updates.
  await Promise.all([first.waitForEvent('load'), offered(first).click()])
  await title(first, my.law('outcome.employer-scheme'))
  await until(first, 'the old version is deleted', async () => (await cachedFiles(first)).builds === 1)
  // The newer version is completely cached, in this person's language.
  host.down = true
  await follow(first, '#/pages/guides/all/index')
  await title(first, my.t('guides.title'))
  await follow(first, '#/pages/about/index')
  await hasText(first, NEWER)
})

test('without a service worker, an older build offers the reload, which keeps the place and the answers', async () => {
  const context = await device('en', { serviceWorkers: 'block' })
  const page = await tab(context)
  const driver = pointerDriver(page)
  await driver.press(en.t('find.page.questions'))
  await driver.waitForHeadingChange(en.t('app.name'))
  await answerQuestions(driver, en, engineer)
  await title(page, en.law('outcome.employer-scheme'))
  host.has(next.folder)
  await page.evaluate(() => (location.hash = '/pages/about/index'))
  await title(page, en.t('newer.ready'))
  expect(
    await page
      .getByRole('button', { name: en.t('failed.again') })
      .filter({ visible: true })
      .count(),
  ).toBe(0)
  await Promise.all([page.waitForEvent('load'), driver.press(en.t('newer.use'))])
  await title(page, en.t('about.title'))
  await hasText(page, NEWER)
  await follow(page, '#/pages/outcome/index')
  await title(page, en.law('outcome.employer-scheme'))
  // Without a network nothing is offered that would lose the screen.
  host.has(dist)
  host.down = true
  await page.evaluate(() => (location.hash = '/pages/privacy/index'))
  await title(page, en.t('unreached.title'))
  await driver.waitForText(en.t('failed.again'))
})

/** Asks for a newer version, as the app does when it is shown again; resolves also if that fails. */
const askForUpdate = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())!.update().then(
      () => undefined,
      () => undefined,
    ),
  )

/** A person in the middle of the check, with everything cached. */
async function inTheCheck() {
  const page = await tab(await device())
  await settled(page, 'en', 'zh-Hans')
  const driver = pointerDriver(page)
  await driver.press(en.t('find.page.questions'))
  await driver.waitForHeadingChange(en.t('app.name'))
  await answerQuestions(driver, en, engineer, (question) => (question === 'activity' ? 'stop' : undefined))
  return { page, driver, heading: await driver.heading(), answers: await storedAnswers(page) }
}

const storedAnswers = (page: Page) => page.evaluate(() => localStorage.getItem('yibao.answers'))

test('an update that loses the host at any point leaves the old version whole, and the answers', async () => {
  const { page, driver, heading, answers } = await inTheCheck()
  host.has(next.folder)
  // After the worker, and after so many of its files.
  for (const files of [0, 1, 10, 40]) {
    let left = files
    host.asked = []
    host.lost = (path) => path !== '/sw.js' && left-- <= 0
    await askForUpdate(page)
    await until(page, `the update that lost the host after ${files} files is given up`, () => isOldAlone(page))
    expect([files, host.asked[0]]).toEqual([files, '/sw.js'])
    host.down = true
    await page.reload()
    await title(page, heading)
    expect([files, await storedAnswers(page)]).toEqual([files, answers])
    host.down = false
  }
  host.lost = () => false
  await askForUpdate(page)
  await page
    .getByRole('button', { name: en.t('newer.use') })
    .filter({ visible: true })
    .waitFor()
  expect(await driver.heading()).toBe(heading)
})

test('two builds within a minute, the second while the first waits: the check goes on, and the last is taken', async () => {
  const { page, driver, heading, answers } = await inTheCheck()
  const offered = page.getByRole('button', { name: en.t('newer.use') }).filter({ visible: true })
  const last = buildNextVersion(next.folder, (text) => text.split(JSON.stringify(NEWER)).join(JSON.stringify(LAST)))
  try {
    host.has(next.folder)
    await askForUpdate(page)
    await offered.waitFor()
    const waits = { installing: undefined, waiting: 'installed', active: 'activated' }
    expect(await workers(page)).toEqual(waits)
    host.has(last.folder)
    await askForUpdate(page)
    await until(page, 'the second version is downloaded', async () => (await workers(page)).installing === undefined)
    expect(await workers(page)).toEqual(waits)
    expect([await driver.heading(), await storedAnswers(page)]).toEqual([heading, answers])
    // The old version is whole, although the host has none of its files.
    await driver.press(en.t('language.button', { name: 'English' }))
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await Promise.all([page.waitForEvent('load'), offered.click()])
    await title(page, heading)
    expect(await storedAnswers(page)).toBe(answers)
    await follow(page, '#/pages/about/index')
    await hasText(page, LAST)
  } finally {
    host.has(dist)
    last.remove()
  }
})
