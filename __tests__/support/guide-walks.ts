import { type Guide, packsWithGuideEntries, type Step, type Target } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { resolveTarget } from '../../src/journey/guide'
import { outcome } from '../../src/journey/outcome'
import { packs, policiesOf } from '../../src/policies'
import { entryOnDay } from '../../src/rules'
import { answerQuestions, type Case, engineer, type ScreenDriver, today } from './questionnaire'
import type { Translations } from './translations'

const policyFor = policiesOf(packsWithGuideEntries(packs, guideLibrary))

/** An event at a step: a reply of the clerk, or a problem. */
type Turn = { readonly reply: string } | { readonly trouble: string }

/** Walks through guides in a browser or in the mini-program. */
export interface GuideWalk {
  readonly driver: ScreenDriver
  readonly translations: Translations
  readonly place: string
}

export const guideOf = (id: string): Guide => guideLibrary.guides.get(id)!
export const guideName = ({ guide }: Translations, id: string) => guide(`guide.${id}`)
export const stepText = ({ guide: say }: Translations, guide: Guide, { id, values }: Step) =>
  say(`step.${guide.id}.${id}`, values)

/** The Chinese of a counter sentence in a place. */
export function counterSentence(place: string, card: string): string {
  const found = entryOnDay(policyFor(place, today), card)
  if (found?.zh == null) throw new Error(`no sentence ${card} in ${place}`)
  return found.zh
}

/** The label of the button to a target. */
function buttonTo({ t, ...translations }: Translations, guide: Guide, step: Step, target: Target | null): string {
  const resolved = resolveTarget(guideLibrary, guide, step, target)
  if (resolved.kind === 'card') return t('guide.way.card')
  if (resolved.kind === 'done') return t('guide.way.done')
  if (resolved.kind === 'contact') throw new Error(`${guide.id}.${step.id} leads to a telephone`)
  if (resolved.guide !== guide)
    return t('guide.way.guide', { name: guideName({ t, ...translations }, resolved.guide.id) })
  return t('guide.way.step', { number: guide.steps.indexOf(resolved.step) + 1 })
}

/** Shows the sentence of the step to the clerk, taps a reply, and follows it. */
async function showSentenceToClerk(
  { driver, translations, place }: GuideWalk,
  guide: Guide,
  step: Step,
  id: string,
): Promise<void> {
  const reply = step.card?.replies.find((reply) => reply.reply === id)
  if (!step.card || !reply) throw new Error(`at ${guide.id}.${step.id} no clerk says "${id}"`)
  await driver.press(translations.t('guide.card.show'))
  await driver.waitForHeadingChange(stepText(translations, guide, step))
  const sentence = counterSentence(place, step.card.entry)
  expect(await driver.heading()).toBe(sentence)
  for (const reply of step.card.replies) await driver.waitForText(guideLibrary.replies.get(reply.reply)!.zh)
  await driver.press(guideLibrary.replies.get(id)!.zh)
  await driver.waitForHeadingChange(sentence)
  const title = translations.guide(`reply.${id}`)
  expect(await driver.heading()).toBe(title)
  await driver.press(buttonTo(translations, guide, step, reply.target))
  await driver.waitForHeadingChange(title)
}

/**
 * Walks a guide from its overview, one step at a time, until the screen shows none of its steps.
 * `turns` are the events at a step, in the order of its visits; without one the step is marked as done. Returns the
 * ids of the visited steps.
 */
export async function walkGuide(
  walker: GuideWalk,
  id: string,
  turns: Readonly<Record<string, readonly Turn[]>> = {},
  start: 'guide.begin' | 'guide.again' = 'guide.begin',
): Promise<string[]> {
  const { driver, translations } = walker
  const guide = guideOf(id)
  expect(await driver.heading()).toBe(guideName(translations, id))
  await driver.press(translations.t(start))
  await driver.waitForHeadingChange(guideName(translations, id))
  const visited: string[] = []
  for (;;) {
    const heading = await driver.heading()
    const step = guide.steps.find((step) => stepText(translations, guide, step) === heading)
    if (!step) return visited
    if (visited.length > 30) throw new Error(`walked without end: ${visited.join(', ')}`)
    const turn = turns[step.id]?.[visited.filter((id) => id === step.id).length]
    visited.push(step.id)
    await driver.waitForText(
      translations.t('guide.progress', { number: guide.steps.indexOf(step) + 1, all: guide.steps.length }),
    )
    if (step.label) await driver.waitForText(step.label.zh)
    if (turn && 'reply' in turn) {
      await showSentenceToClerk(walker, guide, step, turn.reply)
    } else if (turn) {
      const trouble = guide.troubles.find((trouble) => trouble.id === turn.trouble)!
      await driver.press(translations.t('guide.trouble'))
      await driver.waitForText(translations.guide(`trouble.${id}.${trouble.id}`, step.values))
      await driver.press(buttonTo(translations, guide, step, trouble.target))
      await driver.waitForHeadingChange(heading)
    } else {
      await driver.press(translations.t(step === guide.steps[guide.steps.length - 1] ? 'guide.finish' : 'guide.done'))
      await driver.waitForHeadingChange(heading)
    }
  }
}

/** Goes from the start page through the questions to the outcome. */
async function goToOutcome({ driver, translations }: GuideWalk, person: Case, expected: string): Promise<void> {
  await driver.press(translations.t('find.page.questions'))
  await driver.waitForHeadingChange(translations.t('app.name'))
  await answerQuestions(driver, translations, person)
  expect(await driver.heading()).toBe(translations.law(`outcome.${expected}`))
}

/** Opens the guide that a step of the outcome links to. Returns the button that starts it. */
async function openGuideFromOutcome(
  { driver, translations }: GuideWalk,
  person: Case,
  guide: string,
): Promise<'guide.begin' | 'guide.again'> {
  const view = outcome(policyFor(person.place, today), person.answers)
  const step = view.steps.find((step) => step.known && step.guide === guide)
  if (!step?.known) throw new Error(`the answer does not lead to ${guide}`)
  const heading = await driver.heading()
  await driver.press(translations.t('door.steps'))
  await driver.waitForHeadingChange(heading)
  await driver.press(`${translations.t('answer.how')}: ${translations.law(`entry.${step.id}`, step.values)}`)
  await driver.waitForHeadingChange(translations.t('answer.steps'))
  // The link opens the very step; the walk begins at the first page.
  const opened = guideOf(guide)
  const shown = await driver.heading()
  const index = opened.steps.findIndex((one) => stepText(translations, opened, one) === shown)
  expect(index).toBeGreaterThanOrEqual(0)
  for (let at = index; at >= 0; at -= 1) {
    const before = await driver.heading()
    await driver.goBack(translations.t(at > 0 ? 'guide.back' : 'guide.overview'))
    await driver.waitForHeadingChange(before)
  }
  return index > 0 ? 'guide.again' : 'guide.begin'
}

/** Opens the next guide from the end of a guide. */
async function openNextGuide({ driver, translations }: GuideWalk, id: string): Promise<void> {
  const heading = await driver.heading()
  await driver.waitForText(guideName(translations, id))
  await driver.press(translations.t('guide.begin'))
  await driver.waitForHeadingChange(heading)
}

/** The engineer from Vietnam in Wenjiang: check, enrol, pay, activate, use. */
export async function walkEngineerInWenjiang(
  driver: ScreenDriver,
  translations: Translations,
  reopen: () => Promise<ScreenDriver>,
): Promise<void> {
  const { t } = translations
  let walker: GuideWalk = { driver, translations, place: engineer.place }
  await goToOutcome(walker, engineer, 'employer-scheme')
  const start = await openGuideFromOutcome(walker, engineer, 'enrol-employer')
  const turns = {
    'hand-over': [{ reply: 'done' }],
    number: [{ reply: 'written' }],
    'start-day': [{ reply: 'written' }],
  }
  const visited = await walkGuide(walker, 'enrol-employer', turns, start)
  expect(visited).toEqual(guideOf('enrol-employer').steps.map(({ id }) => id))
  expect(await driver.heading()).toBe(guideName(translations, 'activate-national-app'))

  // Weeks later: has the employer paid?
  const later = await reopen()
  walker = { ...walker, driver: later }
  await later.press(t('home.guides'))
  await later.waitForHeadingChange(t('app.name'))
  await later.openChapter(t('four.pay'))
  await later.press(guideName(translations, 'check-wenjiang'))
  await later.waitForHeadingChange(t('guides.title'))
  await walkGuide(walker, 'check-wenjiang')
  expect(await later.heading()).toBe(t('guide.end.pay'))
  expect(await later.currentPhase()).toContain(t('four.activate'))

  await openNextGuide(walker, 'activate-national-app')
  await walkGuide(walker, 'activate-national-app')
  expect(await later.heading()).toBe(t('guide.end.activate'))
  expect(await later.currentPhase()).toContain(t('four.use'))

  await openNextGuide(walker, 'use-hospital')
  await walkGuide(walker, 'use-hospital', { register: [{ reply: 'done' }], settle: [{ reply: 'done' }] })
  expect(await later.heading()).toBe(t('guide.end.use'))
  await later.waitForText(translations.guide('guide.use-hospital.worked'))
}

/** An insured passport holder in Kunming whose face check fails: the counter activates the insurance. */
export async function walkFailedFaceCheckInKunming(driver: ScreenDriver, translations: Translations): Promise<void> {
  const person = { place: 'kunming', answers: { insured: 'here', identity: 'foreign-passport' } }
  const walker = { driver, translations, place: person.place }
  await goToOutcome(walker, person, 'already-insured')
  const start = await openGuideFromOutcome(walker, person, 'activate-national-app')
  const tried = await walkGuide(walker, 'activate-national-app', { face: [{ trouble: 'face-fails' }] }, start)
  expect(tried.at(-1)).toBe('face')
  expect(await driver.heading()).toBe(guideName(translations, 'activate-counter'))
  const visited = await walkGuide(walker, 'activate-counter', {
    find: [{ reply: 'written' }],
    show: [{ reply: 'not-found' }, { reply: 'done' }],
    record: [{ reply: 'done' }],
  })
  expect(visited.join(' ')).toContain('find bring go show record show check')
  expect(await driver.heading()).toBe(translations.t('guide.end.activate'))
  expect(await driver.currentPhase()).toContain(translations.t('four.use'))
}

/** An insured resident of Hong Kong activates in Alipay. */
export async function walkHongKongResidentInAlipay(driver: ScreenDriver, translations: Translations): Promise<void> {
  const { t } = translations
  const person = { place: 'chengdu', answers: { insured: 'here', identity: 'hk-macao-taiwan' } }
  const walker = { driver, translations, place: person.place }
  await goToOutcome(walker, person, 'already-insured')
  await driver.press(t('door.steps'))
  await driver.waitForHeadingChange(translations.law('outcome.already-insured'))
  await driver.press(t('guide.all'))
  await driver.waitForHeadingChange(t('answer.steps'))
  await driver.press(guideName(translations, 'activate-alipay'))
  await driver.waitForHeadingChange(t('guides.title'))
  await walkGuide(walker, 'activate-alipay')
  expect(await driver.heading()).toBe(t('guide.end.activate'))
  await driver.waitForText(translations.guide('guide.activate-alipay.worked'))
  expect(await driver.currentPhase()).toContain(t('four.use'))
}
