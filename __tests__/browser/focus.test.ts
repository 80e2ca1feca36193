import type { Page } from 'playwright-core'
import { pointer } from '../support/browser'
import { answerAll, engineer, today } from '../support/check'
import { appearances, dressAs } from '../support/looks'
import { theSite } from '../support/site'
import { reachable, type Stop, walkByTab } from '../support/walking'
import { wordsOf } from '../support/words'

// Where the focus goes, key by key, and whether somebody sees it.

const site = theSite()

/** Whether the eye goes on from one stop to the next: downwards, along the line from its start, or to the next column. */
const follows = (one: Stop, next: Stop) => next.place > one.place && (next.top >= one.bottom - 1 || next.start > one.start || next.top > one.top)

/** The stops and what should be one; anew where the page has changed on the way, for a place is counted among all elements. */
async function walk(page: Page): Promise<[stops: Stop[], wanted: number[]]> {
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
  for (;;) {
    const before = await elements()
    const walked: [Stop[], number[]] = [await walkByTab(page), await reachable(page)]
    if ((await elements()) === before) return walked
  }
}

/** What is wrong with the way of the focus over a screen. */
async function faults(page: Page): Promise<string[]> {
  const [stops, wanted] = await walk(page)
  const met = new Set(stops.map(({ place }) => place))
  return [
    ...stops.flatMap(({ name, wrong }) => wrong.map((what) => `${name}: ${what}`)),
    // The first is the link past the header, which lies over it for a moment.
    ...stops.slice(2).flatMap((next, index) => (follows(stops[index + 1]!, next) ? [] : [`${stops[index + 1]!.name} → ${next.name}`])),
    ...(wanted.length < 4 ? ['hardly anything is there'] : []),
    ...(wanted.filter((place) => !met.has(place)).length > 0 ? [`${wanted.filter((place) => !met.has(place)).length} of ${wanted.length} are not reached`] : []),
  ]
}

const readers = { English: ['en', wordsOf('en')], Arabic: ['ar', wordsOf('ar')] } as const

test.each(Object.entries(readers))('in %s Tab leads everywhere and back, in the order of reading, and each stop is seen', async (_, [language, words]) => {
  const page = await site.open('', { width: 390, height: 844, today, language })
  const finger = pointer(page)
  const found: Record<string, unknown> = {}
  const see = async (screen: string) => {
    const wrong = await faults(page)
    if (wrong.length > 0) found[screen] = wrong
  }
  await finger.heading()
  await see('the start page')
  await finger.press(words.t('home.start'))
  await finger.left(words.t('home.title'))
  await answerAll(finger, words, engineer, async (question) => {
    if (['place', 'stay'].includes(question)) await see(`the question of ${question}`)
  })
  await see('the outcome')
  await page.goto(`${site.address}#/pages/guides/guide/index?id=activate-counter&step=show`)
  await finger.left(words.law('outcome.employer-scheme'))
  await see('a step')
  await page.goto(`${site.address}#/pages/counter/triage/index`)
  await page.locator('.chip:visible').first().waitFor()
  await dressAs(page, appearances.at(-1)!)
  await see('the triage, on a tablet')
  expect(found).toEqual({})
}, 120_000)

test('a dialog keeps the focus until it is closed, and gives it back to what opened it', async () => {
  const { t } = wordsOf('en')
  const page = await site.open('', { width: 390, height: 844, today })
  const opener = page.getByRole('button', { name: t('language.button', { name: 'English' }) })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  const inside = () => page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)
  const seen = new Set<string>()
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await page.keyboard.press('Tab')
    expect(await inside()).toBe(true)
    seen.add(await page.evaluate(() => document.activeElement?.textContent ?? ''))
  }
  expect(seen.has('العربية')).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true)
})
