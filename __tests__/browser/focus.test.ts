import type { Page } from 'playwright-core'
import { routes } from '../../src/routes'
import { followInside } from '../fuzz/app/screen'
import { pointerDriver } from '../support/browser'
import { answerQuestions, engineer, today } from '../support/questionnaire'
import { appearances, applyAppearance } from '../support/appearances'
import { setUpSite } from '../support/site'
import { storedAnswersOf } from '../support/tours'
import { tabbableElements, type FocusStop, waitForHeadingFocus, walkByTab } from '../support/keyboard-walk'
import { translationsOf } from '../support/translations'

// The order and the visibility of the keyboard focus.

const site = setUpSite()

/** Whether the next stop is in reading order: below, further along the line, or in the next column. */
const follows = (stop: FocusStop, next: FocusStop) =>
  next.place > stop.place && (next.top >= stop.bottom - 1 || next.start > stop.start || next.top > stop.top)

/** The stops and the tabbable elements. Repeated while the page changes, since places are indexes. */
async function walk(page: Page): Promise<[stops: FocusStop[], wanted: number[]]> {
  const layout = async () =>
    JSON.stringify([
      await page.evaluate(() => document.body.querySelectorAll('*').length),
      await tabbableElements(page),
    ])
  await waitForHeadingFocus(page)
  for (;;) {
    const before = await layout()
    const walked: [FocusStop[], number[]] = [await walkByTab(page), await tabbableElements(page)]
    if ((await layout()) === before) return walked
  }
}

/** The start of the elements with these indexes, for failure messages. */
const htmlOf = (page: Page, places: readonly number[]): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.map((place) => document.body.querySelectorAll('*')[place]?.outerHTML.slice(0, 160) ?? `element ${place}`),
    [...places],
  )

/** The faults of the focus order of a screen. */
async function faults(page: Page): Promise<string[]> {
  const [stops, tabbable] = await walk(page)
  const visited = new Set(stops.map(({ place }) => place))
  return [
    ...stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    // The first is the skip link, which covers the header while it has the focus.
    ...stops
      .slice(2)
      .flatMap((next, index) => (follows(stops[index + 1]!, next) ? [] : [`${stops[index + 1]!.name} → ${next.name}`])),
    ...(tabbable.length < 4 ? ['hardly anything is there'] : []),
    ...(
      await htmlOf(
        page,
        tabbable.filter((place) => !visited.has(place)),
      )
    ).map((html) => `not reached: ${html}`),
  ]
}

const readers = { English: ['en', translationsOf('en')], Arabic: ['ar', translationsOf('ar')] } as const

test.each(Object.entries(readers))(
  '%s: Tab reaches every control in reading order, each with a visible focus',
  async (_, [language, translations]) => {
    const page = await site.open('', { width: 390, height: 844, today, language })
    const driver = pointerDriver(page)
    const found: Record<string, unknown> = {}
    const see = async (screen: string) => {
      const wrong = await faults(page)
      if (wrong.length > 0) found[screen] = wrong
    }
    await driver.heading()
    await see('the start page')
    await driver.press(translations.t('find.page.questions'))
    await driver.waitForHeadingChange(translations.t('app.name'))
    await answerQuestions(driver, translations, engineer, async (question) => {
      if (['place', 'stay'].includes(question)) await see(`the question of ${question}`)
    })
    await see('the outcome')
    await page.goto(`${site.address}#/pages/guides/guide/index?id=activate-counter&step=show`)
    await driver.waitForHeadingChange(translations.law('outcome.employer-scheme'))
    await see('a step')
    await page.goto(`${site.address}#/pages/counter/triage/index`)
    await page.locator('.chip:visible').first().waitFor()
    await applyAppearance(page, appearances.at(-1)!)
    await see('the triage, on a tablet')
    expect(found).toEqual({})
  },
)

test('a dialog traps the focus and returns it to its opener', async () => {
  const { t } = translationsOf('en')
  const page = await site.open('', { width: 390, height: 844, today })
  const opener = page.getByRole('button', { name: t('language.button', { name: 'English' }) })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  const inside = () =>
    page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)
  const visited = new Set<string>()
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await page.keyboard.press('Tab')
    expect(await inside()).toBe(true)
    visited.add(await page.evaluate(() => document.activeElement?.textContent ?? ''))
  }
  expect(visited.has('العربية')).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
})

/** Whether the focus lies on the heading of the displayed screen, or on a control in it. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element.getClientRects().length === 0) return 'lost'
    return element.tagName === 'H1' ? 'heading' : element.textContent.trim().slice(0, 40)
  })

/** Waits until the focus lies in a screen: while it is going back, it may lie in the one that is left. */
const focusIn = (page: Page, route: string) =>
  page.waitForFunction((id) => document.activeElement?.closest('.taro_page')?.id.startsWith(id), `/${route}`)

test('after going back from any screen the focus lies on the heading, or on what led away', async () => {
  const { t } = translationsOf('en')
  const page = await site.open('', { width: 390, height: 844, today })
  const home = page.locator(`[id^="/${routes.home}"]:visible h1`)
  await home.waitFor()
  const lost: string[] = []
  for (const [name, route] of Object.entries(routes)) {
    if (name === 'home') continue
    await page.evaluate((hash) => (location.hash = hash), `/${route}`)
    await home.waitFor({ state: 'detached' })
    await page.locator('#app h1:visible').first().waitFor()
    await page.goBack()
    await home.waitFor()
    await focusIn(page, routes.home).catch(() => lost.push(name))
    expect([name, await focusOf(page)]).toEqual([name, 'heading'])
  }
  expect(lost).toEqual([])
  // A control that is still there gets it back.
  const link = page
    .getByRole('link', { name: t('settings.title') })
    .filter({ visible: true })
    .first()
  await link.click()
  await page
    .getByRole('heading', { level: 1, name: t('settings.title') })
    .filter({ visible: true })
    .waitFor()
  await page.goBack()
  await focusIn(page, routes.home)
  expect(await focusOf(page)).toBe((await link.innerText()).trim().slice(0, 40))
})

/** Marks the first link of the screen that leads to another one, and the screen; whether there is one. */
const markLink = (page: Page) =>
  page.evaluate(() => {
    for (const mark of ['data-led-away', 'data-left'])
      for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark)
    const link = [...document.querySelectorAll<HTMLAnchorElement>('#app main a[href^="#/"]')].find(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.hash !== location.hash,
    )
    link?.setAttribute('data-led-away', '')
    link?.closest('.taro_page')?.setAttribute('data-left', '')
    return link !== undefined
  })

test('after coming back to any screen the focus lies on the link that led away from it', async () => {
  const page = await site.open('', { width: 390, height: 844, today })
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), storedAnswersOf(engineer))
  await page.reload()
  const found: Record<string, string> = {}
  let count = 0
  for (const path of [...Object.values(routes), `${routes.guide}?id=activate-counter&step=show`]) {
    await followInside(page, `#/${path}`)
    if (!(await markLink(page))) continue
    count += 1
    const before = page.url()
    const link = page.locator('[data-led-away]')
    await link.click()
    await page.waitForFunction((address) => location.href !== address, before)
    await link.waitFor({ state: 'hidden' })
    await page.goBack()
    // Not before the screen is back: until then the focus is on the heading of the other one. A screen that changed
    // meanwhile, and has not the link any more, has the focus on its heading; so has another one, if the link replaced it.
    await page
      .waitForFunction(() => {
        const screen = document.querySelector('[data-left]')
        if (!screen) return document.activeElement?.matches('#app h1')
        if (!screen.checkVisibility()) return false
        const link = screen.querySelector('[data-led-away]')
        return document.activeElement === (link?.checkVisibility() ? link : screen.querySelector('h1'))
      })
      .catch(async () => (found[path] = await focusOf(page)))
  }
  expect(found).toEqual({})
  expect(count).toBeGreaterThan(10)
})

test('the focus returns to the link also when the person goes back before the next screen has a frame', async () => {
  const { t } = translationsOf('en')
  const page = await site.open('', { width: 390, height: 844, today })
  const screenOf = (route: string) => page.locator(`[id^="/${route}"]`)
  await screenOf(routes.home).locator('h1').waitFor()
  await page.evaluate(() => {
    const held: FrameRequestCallback[] = []
    const request = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => held.push(callback)
    addEventListener('frames-released', () => {
      window.requestAnimationFrame = request
      for (const callback of held) request(callback)
    })
  })
  const link = screenOf(routes.home).getByRole('link', { name: t('settings.title') })
  await link.click()
  await screenOf(routes.settings).locator('h1').waitFor()
  await link.waitFor({ state: 'hidden' })
  await page.goBack()
  await link.waitFor()
  await page.evaluate(() => dispatchEvent(new Event('frames-released')))
  await focusIn(page, routes.home)
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
})
