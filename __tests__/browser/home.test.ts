import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { horizontalOverflow, pointerDriver, reload, type VisitOptions } from '../support/browser'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// The start page is one glance: it fits the window without scrolling in every language.

const site = setUpSite()
const tags = languages.map(({ tag }) => tag)

const phone = { width: 390, height: 844 }
const smallPhone = { width: 320, height: 568 }
const tablet = { width: 1024, height: 768 }

/** What a person has who is in the middle of a guide, in the district with the longest name. */
const begun = {
  answers: { place: 'wenjiang', answers: { identity: 'foreign-passport' }, skipped: [], history: ['identity'] },
  progress: { latest: { guide: 'activate-national-app', number: 3, all: 8 } },
}

const store = (state: Readonly<Record<string, object>>) => (page: Page) =>
  page.addInitScript(
    (states) => {
      for (const [name, text] of states) localStorage.setItem(name!, text!)
    },
    Object.entries(state).map(([name, value]) => [
      `yibao.${name}`,
      JSON.stringify({ data: JSON.stringify({ version: 1, state: value }) }),
    ]),
  )

async function openHome(person: VisitOptions): Promise<Page> {
  const page = await site.open('', person)
  await page.locator('.home-tile').nth(5).waitFor()
  return page
}

/** How far the page is scrolled to its end, and whether a word is cut off or stands outside its tile. */
async function measure(page: Page) {
  const { hidden, cut } = await page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect()
    const outside = [...document.querySelectorAll('.home-tile')].filter((tile) =>
      [...tile.querySelectorAll('img, .home-tile-name')].some(
        (part) =>
          box(part).bottom > box(tile).bottom + 1 ||
          box(part).right > box(tile).right + 1 ||
          box(part).left < box(tile).left - 1,
      ),
    )
    return {
      hidden: Math.max(0, document.documentElement.scrollHeight - innerHeight),
      cut: outside.map((tile) => tile.textContent),
    }
  })
  return { hidden, cut, sideways: await horizontalOverflow(page) }
}

const whole = { hidden: 0, cut: [], sideways: 0 }

test.each(tags)(
  '%s: the start page fits a phone, with what was begun, and a small phone without it',
  async (language) => {
    const page = await openHome({ ...phone, language, beforeNavigation: store(begun) })
    await page.locator('.home-ticket-title').waitFor()
    expect(await measure(page)).toEqual(whole)
    await page.context().close()
    expect(await measure(await openHome({ ...smallPhone, language }))).toEqual(whole)
  },
)

test.each(['en', 'ar', 'vi'])('%s: with Chinese under each line the start page fits a phone', async (language) => {
  const page = await openHome({ ...phone, language, beforeNavigation: store({ settings: { language, beside: true } }) })
  await page.locator('.home .bilingual-line').first().waitFor()
  expect(await measure(page)).toEqual(whole)
})

test.each([phone, smallPhone])('at 200 %% text the tiles are one column, pictures beside words: %j', async (size) => {
  const page = await openHome({ ...size, textScale: 2 })
  const { cut, sideways } = await measure(page)
  expect({ cut, sideways }).toEqual({ cut: [], sideways: 0 })
  const boxes = await page.locator('.home-tile').evaluateAll((tiles) =>
    tiles.map((tile) => {
      const [picture, name] = [tile.querySelector('img')!, tile.querySelector('.home-tile-name')!].map((part) =>
        part.getBoundingClientRect(),
      )
      return { left: Math.round(tile.getBoundingClientRect().left), beside: picture!.right <= name!.left }
    }),
  )
  expect(new Set(boxes.map(({ left }) => left)).size).toBe(1)
  expect(boxes.map(({ beside }) => beside)).toEqual(boxes.map(() => true))
})

test('on a tablet three tiles stand in a row, beside the search', async () => {
  const page = await openHome({ ...tablet, beforeNavigation: store(begun) })
  expect(await measure(page)).toEqual(whole)
  const tops = await page
    .locator('.home-tile')
    .evaluateAll((tiles) => tiles.map((tile) => Math.round(tile.getBoundingClientRect().top)))
  expect(new Set(tops).size).toBe(2)
  const end = (await page.locator('.home-search').boundingBox())!
  const start = (await page.locator('.home-tile').first().boundingBox())!
  expect(end.x + end.width).toBeLessThan(start.x)
})

test('a new device asks for the language once, in one tap', async () => {
  const page = await site.open('', { ...phone, language: 'vi', newDevice: true })
  const first = page.locator('#app .first-item').first()
  expect(await first.innerText()).toContain('Tiếng Việt')
  await first.getByRole('button').click()
  await page.getByRole('link', { name: translationsOf('vi').t('home.pay'), exact: true }).waitFor()
  await reload(page)
  await page.getByRole('link', { name: translationsOf('vi').t('home.pay'), exact: true }).waitFor()
  expect(await page.locator('.first-item').count()).toBe(0)
})

test.each(['en', 'my', 'ar'])(
  '%s: the first launch fits a phone, and no name is cut on a small one at 200 %%',
  async (language) => {
    const page = await site.open('', { ...phone, language, newDevice: true })
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
    const large = await site.open('', { ...smallPhone, language, newDevice: true, textScale: 2 })
    expect(await horizontalOverflow(large)).toBe(0)
  },
)

test('Pay asks for the place and whether the person is insured, then says what comes before, or how to pay there', async () => {
  const { t, law, guide } = translationsOf('en')
  const page = await openHome(phone)
  const driver = pointerDriver(page)
  await driver.press(t('home.pay'))
  await driver.waitForText(t('place.question'))
  await driver.press(law('place.chengdu'))
  await driver.waitForText(law('question.insured'))
  await driver.press(law('answer.insured.no'))
  await driver.waitForHeadingChange(t('app.name'))
  expect(await driver.heading()).toBe(t('task.questions'))
  await driver.press(t('task.enrolled'))
  await driver.waitForHeadingChange(t('task.questions'))
  expect(await driver.heading()).toBe(guide('guide.pay-chengdu'))
})
