import type { Page } from 'playwright-core'
import { pointer } from './browser'
import { answerAll, type Case, engineer } from './check'
import { chipOf, openCounter } from './counter'
import type { Site } from './site'
import type { Words } from './words'

/** Looks at a screen; `screen` says in words which it is. */
export type Look = (page: Page, screen: string) => Promise<void>

/** A person in a language: what `site.open` is told, and the words that they read. */
export interface Reader {
  readonly site: Site
  readonly person: object
  readonly words: Words
  /** The name of the language that they read. */
  readonly language: string
}

/** What is stored of somebody who has answered everything. */
const toldBy = ({ place, answers }: Case): string => {
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  return JSON.stringify({ data: JSON.stringify({ version: 1, state }) })
}

/** Opens whatever is folded in sight. */
async function unfoldAll(page: Page): Promise<void> {
  const unfold = () => page.locator('details:not([open]):visible').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const one of all) one.open = true
    return all.length
  })
  let folded: number
  do folded = await unfold()
  while (folded > 0)
}

/**
 * Goes through every screen of a check as an engineer does, and looks at each, with its dialogs. Gives what was seen.
 * @example await everyScreen({ site, person: {}, words: en, language: 'English' }, look)
 */
export async function everyScreen({ site, person, words, language }: Reader, look: Look): Promise<string[]> {
  const page = await site.open('', person)
  const finger = pointer(page)
  const { t, law } = words
  const seen: string[] = []
  const see = async (screen: string) => {
    seen.push(screen)
    await look(page, screen)
  }
  const dialog = page.getByRole('dialog')
  const shut = async () => {
    await finger.press(t('common.close'))
    await dialog.waitFor({ state: 'detached' })
  }

  await finger.heading()
  await see('the start page')
  await finger.press(t('home.start'))
  await finger.left(t('home.title'))
  await finger.press(t('questions.continue'))
  await page.getByRole('alert').filter({ hasText: t('questions.problem') }).waitFor()
  await see('a question without an answer')
  await answerAll(finger, words, engineer, async (question) => {
    await unfoldAll(page)
    await see(`the question of ${question}`)
  })
  expect(await finger.heading()).toBe(law('outcome.employer-scheme'))
  await see('the outcome')
  await finger.press(`${t('source.button')}: ${t('outcome.steps')}`)
  await dialog.waitFor()
  await see('its sources')
  await shut()
  await finger.press(t('language.button', { name: language }))
  await dialog.waitFor()
  await see('the languages')
  await shut()
  await unfoldAll(page)
  await see('the outcome with everything unfolded')
  for (const [name, address] of Object.entries({ settings: 'settings', 'the page about this': 'about', 'the case for another device': 'handover' })) {
    await page.goto(`${site.address}#/pages/${address}/index`)
    await finger.left(law('outcome.employer-scheme'))
    await page.getByRole('heading', { level: 1, name: t(`${address}.title`), exact: true }).waitFor()
    await unfoldAll(page)
    await see(name)
    if (address === 'settings') {
      await finger.press(t('settings.forget.button'))
      await dialog.waitFor()
      await see('the question whether to forget')
      await finger.press(t('settings.forget.no'))
      await dialog.waitFor({ state: 'detached' })
    }
  }
  await page.goto('about:blank')
  await page.goto(`${site.address}#/pages/home/index`)
  await finger.press(t('home.again'))
  await dialog.waitFor()
  await see('the question whether to start again')
  await page.goto('about:blank')
  await page.goto(`${site.address}#/nowhere`)
  await page.getByRole('heading', { level: 1, name: t('not-found.title') }).waitFor()
  await see('the page that is not here')
  return seen
}

/**
 * Opens each kind of screen of the guides, and looks at it with everything unfolded. Gives what was seen.
 * @example await everyKind({ site, person: {}, words: en }, look)
 */
export async function everyKind({ site, person, words: { t } }: Omit<Reader, 'language'>, look: Look): Promise<string[]> {
  const page = await site.open('', person)
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), toldBy(engineer))
  const finger = pointer(page)
  const seen: string[] = []
  const see = async (screen: string) => {
    await unfoldAll(page)
    seen.push(screen)
    await look(page, screen)
  }
  const visitAt = async (address: string) => {
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/guides/${address}`)
    await finger.heading()
  }
  /** Presses something that leads to another heading. */
  const follow = async (name: string) => {
    const heading = await finger.heading()
    await finger.press(name)
    await finger.left(heading)
  }
  const replies = page.locator('.counter-replies').getByRole('button')

  for (const [screen, address] of Object.entries({
    'all guides': 'all/index', 'the matrix': 'matrix/index', 'the words': 'terms/index', 'the papers and days': 'papers/index',
    'the overview of a guide': 'guide/index?id=enrol-employer', 'a guide that is for others': 'guide/index?id=activate-alipay',
    'a step with a sketch': 'guide/index?id=activate-national-app&step=document', 'an unknown guide': 'guide/index?id=nowhere',
    'what is found': 'find/index?q=jihuo', 'a search without a result': 'find/index?q=qqqqqq',
  })) {
    await visitAt(address)
    await see(screen)
  }

  await visitAt('guide/index?id=activate-counter&step=show')
  await see('a step with a sentence')
  await follow(t('guide.card.open'))
  await see('the sentence for the clerk')
  const reply = async (words: RegExp) => {
    const heading = await finger.heading()
    await replies.filter({ hasText: words }).click()
    await finger.left(heading)
  }
  await reply(/缺/)
  await see('which paper is missing')
  await replies.first().click()
  await page.getByRole('button', { name: t('card.papers'), exact: true }).waitFor()
  await see('the paper that is missing')
  await follow(t('card.again'))
  await reply(/改天/)
  await see('on which day to come back')
  const asked = await finger.heading()
  await replies.nth(1).click()
  await finger.left(asked)
  await see('the day to come back')
  await visitAt('guide/index?id=check-wenjiang&step=read')
  await follow(t('guide.done'))
  await see('the end of a guide')
  return seen
}

/**
 * Looks at the outcome of each of some people, with everything unfolded.
 * @example await everyOutcome(reader, people, look)
 */
export async function everyOutcome({ site, person, words }: Omit<Reader, 'language'>, people: readonly (Case & { outcome: string })[], look: Look): Promise<void> {
  const page = await site.open('', person)
  for (const who of people) {
    await page.evaluate((text) => localStorage.setItem('yibao.answers', text), toldBy(who))
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/outcome/index`)
    await page.getByRole('heading', { level: 1, name: words.law(`outcome.${who.outcome}`), exact: true }).waitFor()
    await unfoldAll(page)
    await look(page, `the outcome ${who.outcome} in ${who.place}`)
  }
}

/**
 * Opens screens by their paths, as somebody who has answered everything, and looks at each with everything unfolded.
 * @example await openEach(reader, ['pages/guides/paper/index'], look)
 */
export async function openEach({ site, person }: Omit<Reader, 'language'>, paths: readonly string[], look: Look): Promise<void> {
  const page = await site.open('', person)
  for (const path of paths) {
    await page.evaluate((text) => localStorage.setItem('yibao.answers', text), toldBy(engineer))
    await page.goto('about:blank')
    await page.goto(`${site.address}#/${path}`)
    await pointer(page).heading()
    await unfoldAll(page)
    await look(page, path)
  }
}

/** What one waits for at the counter, by its words: alone or with Chinese below. */
const named = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).filter({ visible: true })

/**
 * Goes through the screens of a counter as a clerk does, from setting up to a visitor who follows a link, and looks at
 * each. Gives what was seen.
 * @example await everyCounter({ site, person: {}, words: en, language: 'English' }, look)
 */
export async function everyCounter({ site, person, words, language }: Reader, look: Look): Promise<string[]> {
  const { t } = words
  const seen: string[] = []
  const page = await openCounter(site, person)
  const finger = pointer(page)
  const see = async (screen: string) => {
    await unfoldAll(page)
    seen.push(screen)
    await look(page, screen)
  }
  const dialog = page.getByRole('dialog')
  const visitAt = async (address: string, wait: string) => {
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/${address}/index`)
    await page.locator(wait).filter({ visible: true }).first().waitFor()
  }

  await page.locator('.chip').first().waitFor()
  await see('the triage of nobody')
  for (const [question, answer] of Object.entries(engineer.answers)) await chipOf(page, words, question, String(answer)).click()
  await page.locator('.triage-found .answer').waitFor()
  await see('the triage of an engineer')
  await visitAt('outcome', '.answer')
  await page.getByRole('link', { name: new RegExp(`^${t('outcome.call')}: `) }).filter({ visible: true }).first().click()
  await dialog.waitFor()
  await see('the question whether to leave')
  await visitAt('counter/facing', '.side-line')
  await see('an answer for two')
  await page.getByRole('region', { name: t('facing.visitor') }).getByRole('button', { name: language }).click()
  await page.getByRole('button', { name: 'မြန်မာ' }).filter({ visible: true }).waitFor()
  await see('the language of one side')
  await visitAt('counter/office', '#office-idle')
  await see('the office')
  await page.locator('#pin-new').fill('4711')
  await page.locator('#pin-again').fill('4711')
  await named(page, t('pin.set')).click()
  await finger.sees(t('pin.is-set'))
  await visitAt('counter/office', '#pin')
  await page.locator('#pin').fill('1234')
  await named(page, t('pin.go')).click()
  await finger.sees(t('pin.wrong'))
  await see('the office behind its PIN')
  return seen
}

/**
 * Looks at what stands on many screens alike: a wrong sentence named, and lines with their Chinese beside them. Gives
 * what was seen.
 * @example await everywhere({ site, person: {}, words: en, language: 'English' }, look)
 */
export async function everywhere({ site, person, words: { t } }: Reader, look: Look): Promise<string[]> {
  const seen: string[] = []
  const page = await site.open('', person)
  const finger = pointer(page)
  const see = async (screen: string) => {
    seen.push(screen)
    await look(page, screen)
  }
  await finger.press(t('report.button'))
  await page.getByRole('dialog').waitFor()
  await see('which sentence is wrong')
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click()
  await finger.sees(t('report.line'))
  await see('a sentence that is wrong')
  await page.evaluate(([answers, settings]) => {
    localStorage.setItem('yibao.answers', answers!)
    localStorage.setItem('yibao.settings', settings!)
  }, [toldBy(engineer), JSON.stringify({ data: JSON.stringify({ version: 1, state: { beside: true } }) })])
  for (const address of ['outcome/index', 'guides/guide/index?id=activate-counter&step=show', 'questions/index']) {
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/${address}`)
    await page.locator('.say-zh:visible').first().waitFor()
    await unfoldAll(page)
    await see(`${address}, with Chinese beside`)
  }
  return seen
}
