import type { Page } from 'playwright-core'
import { pointerDriver, reload, type VisitOptions } from './browser'
import { routes } from '../../src/routes'
import { LIMITS } from '../../src/stores/office-fields'
import { followInside } from '../fuzz/app/screen'
import { answerQuestions, type Case, engineer } from './questionnaire'
import { answerChip, openCounter } from './counter'
import { translationsOf } from './translations'
import type { Site } from './site'
import type { Translations } from './translations'

/** Inspects a screen; `screen` describes it. */
export type InspectScreen = (page: Page, screen: string) => Promise<void>

/** The visitor of a tour: options of the visit, and language. */
export interface TourOptions {
  readonly site: Site
  readonly person: VisitOptions
  readonly translations: Translations
  /** The name of the language, as in the list of languages. */
  readonly language: string
}

/**
 * The stored answers of a completed check.
 * @example localStorage.setItem('yibao.answers', storedAnswersOf(engineer))
 */
export const storedAnswersOf = ({ place, answers }: Case): string => {
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  return JSON.stringify({ data: JSON.stringify({ version: 1, state }) })
}

/** Expands every visible disclosure, also nested ones. */
export async function expandAll(page: Page): Promise<void> {
  const unfold = () =>
    page.locator('details:not([open]):visible').evaluateAll(async (all: HTMLDetailsElement[]) => {
      if (all.length === 0) return 0
      for (const details of all) details.open = true
      // They are drawn when the browser says that they were opened.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return all.length
    })
  let folded: number
  do folded = await unfold()
  while (folded > 0)
}

/**
 * Opens a screen of the running app by its address, and waits for its heading. The app is not loaded again, which takes
 * four times as long; reload after a change of the stored state.
 * @example await openScreen(page, 'pages/guides/matrix/index')
 */
export async function openScreen(page: Page, path: string): Promise<void> {
  const before = await page.evaluate((hash) => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((element) => element.checkVisibility())
    location.hash = hash
    return shown.map(({ id }) => id)
  }, `/${path}`)
  await page.waitForFunction(
    ([route, old]) =>
      [...document.querySelectorAll('.taro_page')].some(
        (element) =>
          element.checkVisibility() &&
          !old.includes(element.id) &&
          element.id.startsWith(route) &&
          [...element.querySelectorAll('h1')].some((heading) => heading.checkVisibility()),
      ),
    [`/${path.split('?')[0]}`, before] as const,
  )
}

/**
 * Visits every screen and dialog of the eligibility check of the engineer. Returns the inspected screens.
 * @example await tourEligibilityCheck({ site, person: {}, words: en, language: 'English' }, inspect)
 */
export async function tourEligibilityCheck(
  { site, person, translations, language }: TourOptions,
  inspect: InspectScreen,
): Promise<string[]> {
  const page = await site.open('', person)
  const driver = pointerDriver(page)
  const { t, law } = translations
  const visited: string[] = []
  const see = async (screen: string) => {
    visited.push(screen)
    await inspect(page, screen)
  }
  const dialog = page.getByRole('dialog')
  const shut = async () => {
    await driver.press(t('common.close'))
    await dialog.waitFor({ state: 'detached' })
  }

  await driver.heading()
  await see('the start page')
  await driver.press(t('find.page.questions'))
  await driver.waitForHeadingChange(t('app.name'))
  await driver.press(t('questions.explain'))
  await dialog.waitFor()
  await see('the explanation of a question')
  await shut()
  await answerQuestions(driver, translations, engineer, async (question) => {
    await expandAll(page)
    await see(`the question of ${question}`)
  })
  expect(await driver.heading()).toBe(law('outcome.employer-scheme'))
  await see('the outcome')
  await driver.press(t('door.steps'))
  await driver.waitForHeadingChange(law('outcome.employer-scheme'))
  await see('its steps')
  await driver.press(`${t('source.button')}: ${t('answer.steps')}`)
  await dialog.waitFor()
  await see('its sources')
  await shut()
  await driver.press(t('language.button', { name: language }))
  await dialog.waitFor()
  await see('the languages')
  await shut()
  await page.goto(`${site.address}#/pages/details/index`)
  await page.getByRole('heading', { level: 1, name: t('outcome.why'), exact: true }).waitFor()
  await expandAll(page)
  await see('the details of the outcome with everything unfolded')
  for (const [name, address] of Object.entries({
    settings: 'settings',
    'the page about this': 'about',
    'the case for another device': 'handover',
  })) {
    await page.goto(`${site.address}#/pages/${address}/index`)
    await driver.waitForHeadingChange(law('outcome.employer-scheme'))
    await page.getByRole('heading', { level: 1, name: t(`${address}.title`), exact: true }).waitFor()
    await expandAll(page)
    await see(name)
    if (address === 'settings') {
      await driver.press(t('settings.forget.button'))
      await dialog.waitFor()
      await see('the question whether to forget')
      await driver.press(t('settings.forget.no'))
      await dialog.waitFor({ state: 'detached' })
    }
  }
  await page.goto('about:blank')
  await page.goto(`${site.address}#/pages/settings/index`)
  await driver.press(t('home.again'))
  await dialog.waitFor()
  await see('the question whether to start again')
  await page.goto('about:blank')
  await page.goto(`${site.address}#/nowhere`)
  await page.getByRole('heading', { level: 1, name: t('not-found.title') }).waitFor()
  await see('the page that is not here')
  return visited
}

/**
 * Visits each kind of guide screen with everything expanded. Returns the inspected screens.
 * @example await tourGuides({ site, person: {}, words: en }, inspect)
 */
export async function tourGuides(
  { site, person, translations: { t } }: Omit<TourOptions, 'language'>,
  inspect: InspectScreen,
): Promise<string[]> {
  const page = await site.open('', person)
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), storedAnswersOf(engineer))
  const driver = pointerDriver(page)
  const visited: string[] = []
  const see = async (screen: string) => {
    await expandAll(page)
    visited.push(screen)
    await inspect(page, screen)
  }
  await reload(page)
  const visitAt = (address: string) => openScreen(page, `pages/guides/${address}`)
  /** Presses a button or link, and waits for another heading. */
  const follow = async (name: string) => {
    const heading = await driver.heading()
    await driver.press(name)
    await driver.waitForHeadingChange(heading)
  }
  const replies = page.locator('.counter-replies').getByRole('button')

  for (const [screen, address] of Object.entries({
    'all guides': 'all/index',
    'the matrix': 'matrix/index',
    'the words': 'terms/index',
    'the papers and days': 'papers/index',
    'the overview of a guide': 'guide/index?id=enrol-employer',
    'a guide that is for others': 'guide/index?id=activate-alipay',
    'a step on the phone': 'guide/index?id=activate-national-app&step=document',
    'an unknown guide': 'guide/index?id=nowhere',
    'what is found': 'find/index?q=jihuo',
    'a search without a result': 'find/index?q=qqqqqq',
  })) {
    await visitAt(address)
    await see(screen)
  }

  await visitAt('guide/index?id=activate-counter&step=show')
  await see('a step with a sentence')
  await follow(t('guide.card.show'))
  await see('the sentence for the clerk')
  const reply = async (pattern: RegExp) => {
    const heading = await driver.heading()
    await replies.filter({ hasText: pattern }).click()
    await driver.waitForHeadingChange(heading)
  }
  await reply(/缺/)
  await see('which paper is missing')
  await replies.first().click()
  await page.getByRole('button', { name: t('card.papers'), exact: true }).waitFor()
  await see('the paper that is missing')
  await follow(t('card.again'))
  await reply(/改天/)
  await see('on which day to come back')
  const heading = await driver.heading()
  await replies.nth(1).click()
  await driver.waitForHeadingChange(heading)
  await see('the day to come back')
  await visitAt('guide/index?id=check-wenjiang&step=read')
  await follow(t('guide.done'))
  await see('the end of a guide')
  return visited
}

/**
 * Visits the outcome of each case, with everything expanded.
 * @example await tourOutcomes(reader, people, inspect)
 */
export async function tourOutcomes(
  { site, person, translations }: Omit<TourOptions, 'language'>,
  people: readonly (Case & { outcome: string })[],
  inspect: InspectScreen,
): Promise<void> {
  const page = await site.open('', person)
  for (const person of people) {
    await page.evaluate((text) => localStorage.setItem('yibao.answers', text), storedAnswersOf(person))
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/outcome/index`)
    await page
      .getByRole('heading', { level: 1, name: translations.law(`outcome.${person.outcome}`), exact: true })
      .waitFor()
    await expandAll(page)
    await inspect(page, `the outcome ${person.outcome} in ${person.place}`)
  }
}

/**
 * Visits screens by path, with the answers of the engineer and everything expanded.
 * @example await tourPaths(reader, ['pages/guides/paper/index'], inspect)
 */
export async function tourPaths(
  { site, person }: Omit<TourOptions, 'language'>,
  paths: readonly string[],
  inspect: InspectScreen,
): Promise<void> {
  const page = await site.open('', person)
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), storedAnswersOf(engineer))
  await reload(page)
  for (const path of paths) {
    await openScreen(page, path)
    await expandAll(page)
    await inspect(page, path)
  }
}

/** Screens that look otherwise with parameters. */
const furtherPaths = [
  `${routes.guide}?id=activate-national-app&step=document`,
  `${routes.card}?guide=activate-counter&step=show`,
  `${routes.questions}?change=stay`,
  `${routes.find}?q=jihuo`,
]

/**
 * Visits every screen in one page, with the answers of the engineer and everything expanded: also those that lead on at
 * once to another screen.
 * @example await tourEveryScreen({ site, person: {} }, inspect)
 */
export async function tourEveryScreen(
  { site, person }: Pick<TourOptions, 'site' | 'person'>,
  inspect: InspectScreen,
): Promise<void> {
  const page = await site.open('', person)
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), storedAnswersOf(engineer))
  await reload(page)
  for (const path of [...furtherPaths, ...Object.values(routes)]) {
    const problem = await followInside(page, `#/${path}`)
    if (problem !== null) throw new Error(`${path}: ${problem}`)
    await expandAll(page)
    await inspect(page, path)
    if (path !== routes.facing) continue
    await buttonStartingWith(page, translationsOf('zh-Hans').t('facing.lines')).click()
    await page.locator('.facing-line:visible').first().waitFor()
    await inspect(page, `${path}, line by line`)
  }
}

/** A button at the counter by the start of its label, which may have Chinese below. */
const buttonStartingWith = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) }).filter({ visible: true })

/**
 * Visits the screens of counter mode, from setup to an external link. Returns the inspected screens.
 * @example await tourCounter({ site, person: {}, words: en, language: 'English' }, inspect)
 */
export async function tourCounter(
  { site, person, translations, language }: TourOptions,
  inspect: InspectScreen,
): Promise<string[]> {
  const { t } = translations
  const visited: string[] = []
  // On a busy machine an inspection takes longer than the visitor may be idle.
  const page = await openCounter(site, person, undefined, { idle: LIMITS.idle.max })
  const driver = pointerDriver(page)
  const see = async (screen: string) => {
    await expandAll(page)
    visited.push(screen)
    await inspect(page, screen)
  }
  const dialog = page.getByRole('dialog')
  const visitAt = async (address: string, wait: string) => {
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/${address}/index`)
    await page.locator(wait).filter({ visible: true }).first().waitFor()
  }

  await page.locator('.chip').first().waitFor()
  await see('the triage of nobody')
  for (const [question, answer] of Object.entries(engineer.answers))
    await answerChip(page, question, String(answer)).click()
  await page.locator('.triage-result .triage-verdict').waitFor()
  await see('the triage of an engineer')
  await visitAt('outcome', '.verdict')
  await visitAt('guides/contacts', '.page-main .link')
  await page
    .getByRole('link', { name: new RegExp(`^${t('outcome.call')}: `) })
    .filter({ visible: true })
    .first()
    .click()
  await dialog.waitFor()
  await see('the question whether to leave')
  await visitAt('counter/facing', '.facing-side')
  await see('the visitor’s side')
  await page.locator('.visitor-language').filter({ visible: true }).filter({ hasText: language }).click()
  await page.getByRole('button', { name: 'မြန်မာ' }).filter({ visible: true }).waitFor()
  await see('the language of one side')
  await visitAt('counter/facing', '.facing-side')
  await page
    .getByRole('button', { name: translationsOf('zh-Hans').t('facing.lines') })
    .filter({ visible: true })
    .click()
  await page.locator('.facing-line').first().waitFor()
  await see('an answer for two')
  await visitAt('counter/idle', '.tags')
  await see('the languages between two visitors')
  // The office is the staff's, in Chinese.
  const { t: zh } = translationsOf('zh-Hans')
  await visitAt('counter/office', '.office-options')
  await see('the office')
  await page.locator('.office-tabs').getByText(zh('office.group.tablet')).filter({ visible: true }).first().click()
  await page.locator('#office-idle').waitFor()
  await see('the office’s tablet')
  await page.locator('#pin-new').fill('4711')
  await page.locator('#pin-again').fill('4711')
  await buttonStartingWith(page, zh('pin.set')).click()
  await driver.waitForText(zh('pin.is-set'))
  await visitAt('counter/office', '#pin')
  await page.locator('#pin').fill('1234')
  await buttonStartingWith(page, zh('pin.go')).click()
  await driver.waitForText(zh('pin.wrong'))
  await see('the office behind its PIN')
  return visited
}

/**
 * Visits what many screens share: the report dialog and bilingual lines. Returns the inspected screens.
 * @example await tourSharedParts({ site, person: {}, words: en, language: 'English' }, inspect)
 */
export async function tourSharedParts(
  { site, person, translations: { t }, language }: TourOptions,
  inspect: InspectScreen,
): Promise<string[]> {
  const visited: string[] = []
  const page = await site.open('', person)
  const driver = pointerDriver(page)
  const see = async (screen: string) => {
    visited.push(screen)
    await inspect(page, screen)
  }
  await driver.press(t('language.button', { name: language }))
  await driver.press(t('report.button'))
  await driver.waitForText(t('report.which'))
  await see('which sentence is wrong')
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click()
  await driver.waitForText(t('report.line'))
  await see('a sentence that is wrong')
  await page.evaluate(
    ([answers, settings]) => {
      localStorage.setItem('yibao.answers', answers!)
      localStorage.setItem('yibao.settings', settings!)
    },
    [storedAnswersOf(engineer), JSON.stringify({ data: JSON.stringify({ version: 1, state: { beside: true } }) })],
  )
  for (const address of ['outcome/index', 'guides/guide/index?id=activate-counter&step=show', 'questions/index']) {
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/${address}`)
    await page.locator('.bilingual-line-zh:visible').first().waitFor()
    await expandAll(page)
    await see(`${address}, with Chinese beside`)
  }
  return visited
}
