import type { Page } from 'playwright-core'
import type { Person } from '../support/browser'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// What is seen before the app has started: the start page stands in index.html (config/first-screen).

const site = theSite()
const en = wordsOf('en')

/** Files that come only once they are let go. */
async function hold(page: Page, files: RegExp) {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((go) => (letGo = go))
  await page.route(files, async (route) => {
    await gone
    await route.continue().catch(() => undefined)
  })
  return letGo
}

const SCRIPTS = /\.js$/
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const taken = (page: Page) => page.locator('#first').waitFor({ state: 'detached' })

/** A person at whom the scripts do not arrive until they are let go. */
async function early(hash: string, person: Person = {}) {
  let letGo: () => void = () => undefined
  const page = await site.open(hash, {
    ...person, early: true,
    before: async (fresh) => {
      letGo = await hold(fresh, SCRIPTS)
      await person.before?.(fresh)
    },
  })
  return { page, letGo }
}

const store = (name: string, state: object) => (page: Page) =>
  page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [`yibao.${name}`, JSON.stringify({ data: JSON.stringify({ version: 1, state }) })])

/** Every text in sight, with its box rounded to a pixel. */
const texts = (page: Page) => page.evaluate(() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen: string[] = []
  while (walk.nextNode()) {
    const node = walk.currentNode as Text
    if (node.parentElement!.closest('.skip, noscript')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, top, width, height } = range.getBoundingClientRect()
    if (width > 0) seen.push([node.data, ...[left, top, width, height].map(Math.round)].join(' '))
  }
  return seen
})

test.each([
  { who: 'on a phone', person: {} },
  { who: 'on a tablet in the dark', person: { width: 1024, height: 768, dark: true } },
  { who: 'in Arabic', person: { language: 'ar' } },
  { who: 'in Burmese', person: { language: 'my-MM' } },
  { who: 'in the script of Taiwan', person: { language: 'zh-TW' } },
  { who: 'with large text that they chose', person: { before: store('settings', { textSize: 'care', theme: 'dark' }) } },
])('the start page is there before the app, as the app draws it: $who', async ({ person }) => {
  const { page, letGo } = await early('', person)
  await page.locator('#first').filter({ visible: true }).waitFor()
  await title(page).filter({ visible: true }).waitFor()
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('.page')!).backgroundColor)
  const before = { texts: await texts(page), ground: await ground() }
  expect(before.texts.length).toBeGreaterThan(20)
  letGo()
  await taken(page)
  expect({ texts: await texts(page), ground: await ground() }).toEqual(before)
})

test.each([1, 5])('nothing jumps as the app takes over, and whoever has scrolled stays where they are: %s times as slow', async (rate) => {
  const slow = async (page: Page) => (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
  const { page, letGo } = await early('', { before: slow })
  await title(page).waitFor()
  await page.evaluate(() => window.scrollTo(0, 120))
  letGo()
  await taken(page)
  await title(page).waitFor()
  const jumped = await page.evaluate(() => new Promise<number>((tell) => {
    new PerformanceObserver((list) => tell(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)))
      .observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => tell(0), 500)
  }))
  // No more than a few icons that are drawn a frame later than their words.
  expect(jumped).toBeLessThan(0.01)
  expect(await page.evaluate(() => window.scrollY)).toBe(120)
})

test('what the person has chosen before goes before the language of the device and of the link', async () => {
  const { page } = await early('#/pages/home/index?lang=fr', { language: 'ru', before: store('settings', { language: 'vi' }) })
  await title(page).filter({ hasText: wordsOf('vi').t('home.title') }).waitFor()
  const { page: linked } = await early('#/pages/home/index?lang=fr', { language: 'ru' })
  await title(linked).filter({ hasText: wordsOf('fr').t('home.title') }).waitFor()
})

test('no other language is seen first; where the words do not come, English is there after a second', async () => {
  const page = await site.open('', { language: 'ko', early: true, before: async (fresh) => {
    await hold(fresh, SCRIPTS)
    await hold(fresh, /first\/.*\.json$/)
  } })
  await page.locator('#first').waitFor({ state: 'attached' })
  expect(await page.locator('#first').isVisible()).toBe(false)
  await title(page).filter({ hasText: en.t('home.title'), visible: true }).waitFor()
})

test('a device whose language is not ours reads English at once', async () => {
  const { page } = await early('', { language: 'de-DE' })
  await title(page).filter({ hasText: en.t('home.title'), visible: true }).waitFor()
})

test('any other address shows the frame alone', async () => {
  const { page, letGo } = await early('#/pages/about/index')
  await page.locator('#frame').filter({ visible: true }).waitFor()
  expect(await page.locator('#first').isVisible()).toBe(false)
  letGo()
  await title(page).filter({ hasText: en.t('about.title') }).waitFor()
  expect(await page.locator('#frame').count()).toBe(0)
})

test('whoever has begun sees the app alone: its start page says more', async () => {
  const { page, letGo } = await early('', { before: store('answers', { place: 'chengdu', answers: {}, skipped: [], history: [] }) })
  await page.locator('#frame').filter({ visible: true }).waitFor()
  expect(await page.locator('#first').isVisible()).toBe(false)
  letGo()
  await page.getByRole('button', { name: en.t('home.continue') }).waitFor()
})

test('what is pressed before the app is there is where it opens', async () => {
  const { page, letGo } = await early('')
  await page.getByRole('button', { name: en.t('home.start') }).click()
  letGo()
  await title(page).filter({ hasText: en.t('place.question') }).waitFor()
  expect(page.url()).toContain('#/pages/questions/index')
  await page.goBack()
  await title(page).filter({ hasText: en.t('home.title') }).waitFor()
})

test('a language picked before the app is there is read at once, and the app speaks and keeps it', async () => {
  const { page, letGo } = await early('', { language: 'en' })
  const th = wordsOf('th')
  await page.locator('label').filter({ hasText: 'ไทย' }).click()
  await title(page).filter({ hasText: th.t('home.title') }).waitFor()
  letGo()
  await taken(page)
  await title(page).filter({ hasText: th.t('home.title') }).waitFor()
  await page.reload()
  await taken(page)
  await title(page).filter({ hasText: th.t('home.title') }).waitFor()
})
