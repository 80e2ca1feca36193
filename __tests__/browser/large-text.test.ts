import type { Page } from 'playwright-core'
import { horizontalOverflow, pointerDriver, runAxe } from '../support/browser'
import { today } from '../support/questionnaire'
import { appearances, applyAppearance } from '../support/appearances'
import { openCounter } from '../support/counter'
import { findVisualFaults, findOverlaps } from '../support/visual-faults'
import { tourPaths } from '../support/tours'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Large text, high contrast and reduced motion, by the settings of the device or of the app.

const phone = { width: 390, height: 844, today }
const screens = {
  'a question': 'questions/index?change=stay',
  'the outcome': 'outcome/index',
  'a step': 'guides/guide/index?id=activate-national-app&step=document',
  'a sentence for the clerk': 'guides/card/index?guide=activate-counter&step=show',
  'the triage': 'counter/triage/index',
  'the start page': 'home/index',
}
const paths = Object.values(screens).map((path) => `pages/${path}`)

const site = setUpSite()

const readers = { English: ['en', translationsOf('en')], Arabic: ['ar', translationsOf('ar')] } as const

/** What is clipped, overlaps or is too wide on a page; undefined: nothing. */
async function findFaults(page: Page) {
  const [{ clipped, overflow }, over] = [await findVisualFaults(page, [], /$^/), await findOverlaps(page)]
  return clipped.length > 0 || over.length > 0 || overflow > 0 ? { clipped, over, overflow } : undefined
}

test.each(Object.entries(readers))(
  '%s at 300 % text: nothing is clipped, overlaps or overflows',
  async (_, [language, translations]) => {
    const found: Record<string, unknown> = {}
    await tourPaths(
      { site, person: { ...phone, language, textScale: 3 }, translations },
      paths,
      async (page, screen) => {
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('48px')
        const faults = await findFaults(page)
        if (faults) found[screen] = faults
      },
    )
    expect(found).toEqual({})
  },
)

test.each(Object.values(readers))(
  "in %s at 200 % text on a tablet, nothing of the staff's is clipped, overlaps or overflows",
  async (language) => {
    const page = await openCounter(site, { width: 1024, height: 768, today, language, textScale: 2 })
    await page.locator('.triage-key-next').waitFor()
    expect(await findFaults(page)).toBeUndefined()
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/counter/office/index`)
    await page.locator('.office-switch').waitFor()
    expect(await findFaults(page)).toBeUndefined()
  },
)

test.each([
  [320, 2],
  [390, 2],
  [768, 1],
  [768, 2],
  [1024, 1],
  [1024, 2],
])(
  'on a screen of %s px with text %s times as large no name of a language is broken within a word',
  async (width, textScale) => {
    const page = await site.open('#/pages/counter/idle/index', { width, height: 768, today, textScale })
    const names = page.locator('.tags-name')
    await names.first().waitFor()
    expect(await names.count()).toBe(12)
    const broken = await names.evaluateAll((all) =>
      all.flatMap((name) => {
        let text: Node = name
        while (text.firstChild) text = text.firstChild
        const range = document.createRange()
        return [...text.textContent!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return range.getClientRects().length > 1 ? [word] : []
        })
      }),
    )
    expect(broken).toEqual([])
  },
)

const store = (state: object) => (page: Page) =>
  page.addInitScript(
    (text) => location.protocol === 'http:' && localStorage.setItem('yibao.settings', text),
    JSON.stringify({ data: JSON.stringify({ version: 1, state }) }),
  )

const highContrast = {
  'very large text chosen in the settings': { beforeNavigation: store({ textSize: 'care' }) },
  'the device prefers more contrast': { beforeNavigation: (page: Page) => page.emulateMedia({ contrast: 'more' }) },
}

test.each(Object.entries(highContrast))('%s: contrast is at least 7:1, light and dark', async (_, person) => {
  const found: Record<string, unknown> = {}
  await tourPaths(
    { site, person: { ...phone, reducedMotion: true, ...person }, translations: translationsOf('en') },
    paths,
    async (page, screen) => {
      expect(await runAxe(page)).toEqual([])
      for (const look of appearances.slice(0, 2)) {
        await applyAppearance(page, look)
        const wrong = await runAxe(page, ['color-contrast-enhanced'])
        if (wrong.length > 0) found[`${screen}, ${look.dark ? 'dark' : 'light'}`] = wrong
      }
      expect(await horizontalOverflow(page)).toBe(0)
    },
  )
  expect(found).toEqual({})
})

test('with very large text, no text and no touch target is small', async () => {
  const small: string[] = []
  await tourPaths(
    { site, person: { ...phone, beforeNavigation: store({ textSize: 'care' }) }, translations: translationsOf('en') },
    paths,
    async (page, screen) => {
      small.push(
        ...(await page.evaluate((where) => {
          const inSight = (element: Element) =>
            element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip')
          const short = [...document.querySelectorAll('button, a[href], summary, .field-row, .input-line')].filter(
            (element) =>
              inSight(element) &&
              getComputedStyle(element).display !== 'inline' &&
              element.getBoundingClientRect().height < 47.5,
          )
          // The drawing of a phone has small text; the same text is next to it.
          const fine = [...document.querySelectorAll('#app *')]
            .filter(
              (element) =>
                inSight(element) &&
                [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
                !element.closest('.phone'),
            )
            .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18)
          return [...short, ...fine].map((element) => `${where}: ${element.className} ${element.textContent}`)
        }, screen)),
      )
    },
  )
  expect(small).toEqual([])
})

/** The durations of all animations and transitions on the page, in milliseconds, the longest first. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const longest = (text: string) =>
      Math.max(...text.split(',').map((duration) => parseFloat(duration) * (duration.trim().endsWith('ms') ? 1 : 1000)))
    const all = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].map((part) => getComputedStyle(element, part)),
    )
    return Math.max(
      ...all.flatMap((style) => [
        longest(style.transitionDuration),
        style.animationName === 'none' ? 0 : longest(style.animationDuration),
      ]),
      ...document.getAnimations().map(() => 1),
    )
  })

test('animations are short, and none runs with reduced motion', async () => {
  for (const reducedMotion of [false, true]) {
    await tourPaths(
      { site, person: { ...phone, reducedMotion }, translations: translationsOf('en') },
      paths.slice(0, 4),
      async (page) => {
        await pointerDriver(page).press(translationsOf('en').t('language.button', { name: 'English' }))
        await page.getByRole('dialog').waitFor()
        const longest = await moving(page)
        if (reducedMotion) expect(longest).toBe(0)
        else expect([longest > 0, longest <= 150]).toEqual([true, true])
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
      },
    )
  }
})
