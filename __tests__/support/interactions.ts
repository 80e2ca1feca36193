import type { Locator, Page } from 'playwright-core'
import { routes } from '../../src/routes'
import { pointerDriver } from './browser'
import { engineer } from './questionnaire'
import { translationsOf } from './translations'

const en = translationsOf('en')
const row = (page: Page, text: string) =>
  page
    .locator('#app')
    .locator('a, label, button')
    .filter({ has: page.getByText(text, { exact: true }) })
    .first()
const press = (page: Page, text: string) => pointerDriver(page).press(text)
const isRussian = (page: Page) => page.locator('#app [lang=ru] h1').first().waitFor()

const sheet = (page: Page) => page.locator('#app dialog[open]').first().waitFor()

/** One tap on a page, or one key, whose effect must be there at once. */
export interface Interaction {
  readonly name: string
  readonly hash: string
  /** Whether the user has answered every question before. */
  readonly hasAnswers?: boolean
  /** Steps before the tap. */
  readonly before?: (page: Page) => Promise<unknown>
  /** What is tapped. */
  readonly target: (page: Page) => Locator
  /** Typed into the target, which has the focus already, instead of the tap. */
  readonly key?: string
  /** Nobody has chosen a language on the device. */
  readonly newDevice?: boolean
  /** Resolves when the effect of the tap is visible. */
  readonly effect: (page: Page) => Promise<unknown>
}

/** How long a screen may go on drawing what is not seen at first, in milliseconds. */
const SETTLE_TIME = 1500

/**
 * Takes the steps before an interaction, and waits until the page is idle. Returns a function that taps the target or
 * presses the key. It taps by coordinates, because finding the element would be work for the page.
 * @throws Error if what is to be tapped is not visible.
 */
export async function prepare(page: Page, { before, target, key }: Interaction): Promise<() => Promise<void>> {
  await page.locator('h1:visible').first().waitFor()
  await before?.(page)
  // What is drawn later moves it.
  await page.waitForTimeout(SETTLE_TIME)
  const element = target(page)
  await element.scrollIntoViewIfNeeded()
  if (key !== undefined) await element.focus()
  const box = await element.boundingBox()
  if (!box) throw new Error('the element to tap is not visible')
  return () =>
    key === undefined ? page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2) : page.keyboard.press(key)
}

/** The taps that people make most, and those that draw most. The cost of each is measured (bench) and counted (tests). */
export const interactions: readonly Interaction[] = [
  {
    name: 'the next question',
    hash: routes.questions,
    target: (page) => row(page, en.law(`place.${engineer.place}`)),
    effect: (page) => pointerDriver(page).waitForHeadingChange(en.t('place.question')),
  },
  {
    name: 'opening a guide',
    hash: routes.guides,
    before: (page) => pointerDriver(page).openChapter(en.t('four.enrol')),
    target: (page) => row(page, en.guide('guide.which-scheme')),
    effect: (page) => page.locator('#app h1:visible', { hasText: en.guide('guide.which-scheme') }).waitFor(),
  },
  {
    name: 'beginning a guide',
    hash: `${routes.guide}?id=enrol-employer`,
    target: (page) => row(page, en.t('guide.begin')),
    effect: (page) => page.locator('#app .step-stuck').first().waitFor(),
  },
  {
    name: 'the next step of a guide',
    hash: `${routes.guide}?id=activate-wechat&step=real-name`,
    target: (page) => row(page, en.t('guide.done')),
    effect: (page) => page.waitForURL(/step=(?!real-name)/),
  },
  {
    name: 'opening a sheet: help with a step',
    hash: `${routes.guide}?id=activate-wechat&step=real-name`,
    target: (page) => row(page, en.t('guide.trouble')),
    effect: sheet,
  },
  {
    name: 'opening a sheet: the languages',
    hash: routes.outcome,
    hasAnswers: true,
    target: (page) => page.locator('#app .language-pill-name').first(),
    effect: sheet,
  },
  {
    name: 'the first letter of a search',
    hash: routes.find,
    target: (page) => page.locator('#search'),
    key: 'p',
    effect: (page) => page.locator('#app .search-clear').first().waitFor(),
  },
  {
    name: 'a further letter of a search',
    hash: routes.find,
    before: async (page) => {
      await page.locator('#search').fill('pa')
      await page.locator('#app .found-row').first().waitFor()
    },
    target: (page) => page.locator('#search'),
    key: 'y',
    effect: (page) => page.locator('#app .found-row').first().waitFor(),
  },
  {
    name: 'switching the language on the start page',
    hash: '',
    newDevice: true,
    target: (page) => row(page, 'Русский'),
    effect: isRussian,
  },
  {
    name: 'switching the language on the outcome',
    hash: routes.outcome,
    hasAnswers: true,
    before: (page) => press(page, en.t('language.button', { name: 'English' })),
    target: (page) => row(page, 'Русский'),
    effect: isRussian,
  },
]
