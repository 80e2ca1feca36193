import type { Page } from 'playwright-core'
import { pointer } from '../support/browser'
import { answerAll, engineer, today } from '../support/check'
import { given } from '../support/life'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// Browsers that lack something, refuse something or are set wrong: each screen is there all the same, and says so where it matters.

const en = wordsOf('en')
const phone = { width: 390, height: 844, today }

const site = theSite()

const shown = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()
/** A browser in which this was done before anything else. */
const broken = (how: () => void) => ({ ...phone, before: (page: Page) => page.addInitScript(how) })

/** The engineer at his answer. */
async function atTheAnswer(person: object) {
  const page = await site.open('', person)
  const finger = pointer(page)
  await finger.press(en.t('home.start'))
  await finger.left(en.t('home.title'))
  await answerAll(finger, en, engineer)
  expect(await finger.heading()).toBe(en.law('outcome.employer-scheme'))
  return { page, finger }
}

const lacking: readonly [string, () => void][] = [
  ['storage that nobody may touch', () => {
    const refuse = { get: () => { throw new DOMException('denied', 'SecurityError') } }
    Object.defineProperty(window, 'localStorage', refuse)
    Object.defineProperty(window, 'sessionStorage', refuse)
  }],
  ['storage that throws as it is read', () => {
    Storage.prototype.getItem = () => { throw new DOMException('broken', 'UnknownError') }
  }],
  ['no Intl', () => {
    Reflect.deleteProperty(window, 'Intl')
  }],
  ['a language that is no language', () => {
    Object.defineProperty(navigator, 'language', { get: () => 'x-klingon_@posix' })
  }],
  ['no language at all', () => {
    Object.defineProperty(navigator, 'language', { get: () => undefined })
  }],
  ['no voice, no sheet to share, no camera, no wake lock', () => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'BarcodeDetector']) Reflect.deleteProperty(window, name)
    for (const name of ['share', 'mediaDevices', 'wakeLock', 'clipboard']) Object.defineProperty(navigator, name, { get: () => undefined })
  }],
]

test.each(lacking)('with %s, the whole check and a guide work', async (what, how) => {
  const { page, finger } = await atTheAnswer(broken(how))
  expect(await page.getByText(en.t('screen.not-kept')).filter({ visible: true }).count()).toBe(what.includes('touch') ? 1 : 0)
  await page.evaluate(() => (location.hash = '/pages/guides/guide/index?id=activate-counter&step=show'))
  await shown(page, en.guide('step.activate-counter.show'))
  await page.evaluate(() => (location.hash = '/pages/guides/papers/index'))
  await finger.sees(en.t('papers.lead'))
  await page.evaluate(() => (location.hash = '/pages/handover/index'))
  await finger.sees(en.t('handover.give.what'))
  expect(await page.locator('.page:visible').last().innerText()).not.toMatch(/undefined|⟦|\{\{/)
})

test('a clipboard that refuses: nothing claims to be copied, and what to do instead is said', async () => {
  const { page, finger } = await atTheAnswer(broken(() => {
    Object.defineProperty(navigator, 'clipboard', { get: () => ({ writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }) })
    document.execCommand = () => false
  }))
  await page.getByRole('button', { name: en.t('common.copy'), exact: true }).filter({ visible: true }).first().click()
  await shown(page, en.t('paper.copy.failed'))
  expect(await page.getByText(en.t('common.copied'), { exact: true }).filter({ visible: true }).count()).toBe(0)
  await finger.press(en.t('report.button'))
  await finger.press(en.t('outcome.steps'))
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: en.t('common.copy'), exact: true }).click()
  await sheet.getByText(en.t('paper.copy.failed')).waitFor()
})

test('a screen that breaks says so, leads home, and breaks no other', async () => {
  const page = await site.open('', { ...phone, before: (fresh) => fresh.route(/\.js$/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/"settings\.size"(?=[),])/g, '(()=>{throw Error("broken on purpose")})()') })
  }) })
  const finger = pointer(page)
  await finger.press(en.t('settings.title'))
  await finger.left(en.t('home.title'))
  expect(await finger.heading()).toBe(en.t('failed.title'))
  await shown(page, en.t('failed.text'))
  await finger.press(en.t('failed.again'))
  expect(await finger.heading()).toBe(en.t('failed.title'))
  await finger.press(en.t('screen.home'))
  await finger.left(en.t('failed.title'))
  await finger.press(en.t('about.title'))
  await finger.left(en.t('home.title'))
  expect(await finger.heading()).toBe(en.t('about.title'))
  expect(site.complaints.splice(0).filter((one) => !one.includes('broken on purpose'))).toEqual([])
})

test('where the clock is a lifetime behind or ahead, no screen breaks; what is too old says so', async () => {
  for (const [day, stale] of [['1970-01-01', false], ['2090-06-15', true]] as const) {
    const { page, finger } = await atTheAnswer({ ...phone, today: day })
    await shown(page, en.t('outcome.for', { place: en.law(`place.${engineer.place}`), day: en.day(day) }))
    expect([day, await page.getByText(en.t('clock.wrong')).filter({ visible: true }).count()]).toEqual([day, stale ? 0 : 1])
    expect([day, await page.getByText(/has not been checked since/).filter({ visible: true }).count() > 0]).toEqual([day, stale])
    for (const [path, words] of [['guides/all', 'guides.lead'], ['guides/papers', 'papers.lead'], ['guides/matrix', 'matrix.lead'], ['guides/paper', 'paper.preview'], ['about', 'about.what']] as const) {
      await page.evaluate((hash) => (location.hash = hash), `/pages/${path}/index`)
      await finger.sees(en.t(words))
    }
  }
})

test('over midnight and over the time zones a day that was given stays that day', async () => {
  const page = await site.open('#/pages/settings/index', phone)
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), JSON.stringify({ data: JSON.stringify({ version: 1, state: { ...engineer, skipped: [], history: Object.keys(engineer.answers) } }) }))
  const session = await page.context().newCDPSession(page)
  const at = async (zone: string, moment: string) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId: zone })
    await page.clock.setSystemTime(moment)
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/guides/papers/index`)
    await page.locator(`[id="${given.deadline}-day"]`).waitFor()
  }
  const due = page.getByText(new RegExp(`^${en.t('deadlines.due', { day: '' })}`))
  const past = page.getByText(en.t('deadlines.past'))

  await at('Asia/Shanghai', '2026-12-17T15:59:00Z')
  for (const part of ['day', 'month', 'year'] as const) await page.locator(`[id="${given.deadline}-${part}"]`).fill(given[part])
  await due.waitFor()
  const told = await due.innerText()
  expect(told).toContain(en.day('2026-12-17'))
  // The last minute of the last day; two minutes later; the same moment where it is still the day before.
  expect(await past.count()).toBe(0)
  for (const [zone, moment, over] of [
    ['Asia/Shanghai', '2026-12-17T16:01:00Z', 1], ['America/Anchorage', '2026-12-17T16:01:00Z', 0], ['Pacific/Kiritimati', '2026-12-17T10:30:00Z', 1],
  ] as const) {
    await at(zone, moment)
    await due.waitFor()
    expect([zone, await due.innerText(), await past.count()]).toEqual([zone, told, over])
    expect(await page.locator(`[id="${given.deadline}-day"]`).inputValue()).toBe(given.day)
  }
})
