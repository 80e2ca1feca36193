import { type Guide, lawOfGuides, type Step, type Target } from '../../src/guides'
import { shelf } from '../../src/guides/shelf'
import { wayOn } from '../../src/journey/guide'
import { outcome } from '../../src/journey/outcome'
import { packs, policiesOf } from '../../src/policies'
import { entry } from '../../src/rules'
import { answerAll, type Case, engineer, type Hands, today } from './check'
import type { Words } from './words'

const policyFor = policiesOf(lawOfGuides(packs, shelf))

/** What happens at a step: a clerk taps a reply, or something does not work. */
type Turn = { readonly reply: string } | { readonly trouble: string }

/** A person on their way through guides. */
export interface Walker {
  readonly hands: Hands
  readonly words: Words
  readonly place: string
}

export const guideOf = (id: string): Guide => shelf.guides.get(id)!
export const guideName = ({ guide }: Words, id: string) => guide(`guide.${id}`)
export const stepWords = ({ guide: say }: Words, guide: Guide, { id, values }: Step) => say(`step.${guide.id}.${id}`, values)

/** The Chinese of a counter sentence in a place. */
export function sentenceOf(place: string, card: string): string {
  const found = entry(policyFor(place, today), card)
  if (found?.zh == null) throw new Error(`no sentence ${card} in ${place}`)
  return found.zh
}

/** The button that leads where a target leads. */
function buttonTo({ t, ...words }: Words, guide: Guide, step: Step, target: Target | null): string {
  const way = wayOn(shelf, guide, step, target)
  if (way.kind === 'card') return t('guide.way.card')
  if (way.kind === 'done') return t('guide.way.done')
  if (way.kind === 'contact') throw new Error(`${guide.id}.${step.id} leads to a telephone`)
  if (way.guide !== guide) return t('guide.way.guide', { name: guideName({ t, ...words }, way.guide.id) })
  return t('guide.way.step', { number: guide.steps.indexOf(way.step) + 1 })
}

/** Shows the sentence of the step large, lets the clerk tap a reply, and goes where it leads. */
async function hearClerk({ hands, words, place }: Walker, guide: Guide, step: Step, id: string): Promise<void> {
  const reply = step.card?.replies.find((one) => one.reply === id)
  if (!step.card || !reply) throw new Error(`at ${guide.id}.${step.id} no clerk says "${id}"`)
  await hands.press(words.t('guide.card.open'))
  await hands.left(stepWords(words, guide, step))
  const sentence = sentenceOf(place, step.card.entry)
  expect(await hands.heading()).toBe(sentence)
  for (const one of step.card.replies) await hands.sees(shelf.replies.get(one.reply)!.zh)
  await hands.press(shelf.replies.get(id)!.zh)
  await hands.left(sentence)
  const said = words.guide(`reply.${id}`)
  expect(await hands.heading()).toBe(said)
  await hands.press(buttonTo(words, guide, step, reply.target))
  await hands.left(said)
}

/**
 * Walks a guide from its overview, one thing at a time, until the screen shows something else than its steps.
 * `turns` are what happens at a step, the first time, the second time …; else the step is done. Gives the steps
 * that were met.
 */
export async function walkGuide(walker: Walker, id: string, turns: Readonly<Record<string, readonly Turn[]>> = {}): Promise<string[]> {
  const { hands, words } = walker
  const guide = guideOf(id)
  expect(await hands.heading()).toBe(guideName(words, id))
  await hands.press(words.t('guide.begin'))
  await hands.left(guideName(words, id))
  const met: string[] = []
  for (;;) {
    const heading = await hands.heading()
    const step = guide.steps.find((one) => stepWords(words, guide, one) === heading)
    if (!step) return met
    if (met.length > 30) throw new Error(`walked without end: ${met.join(', ')}`)
    const turn = turns[step.id]?.[met.filter((one) => one === step.id).length]
    met.push(step.id)
    await hands.sees(words.t('guide.progress', { number: guide.steps.indexOf(step) + 1, all: guide.steps.length }))
    if (step.label) await hands.sees(step.label.zh)
    if (turn && 'reply' in turn) {
      await hearClerk(walker, guide, step, turn.reply)
    } else if (turn) {
      const trouble = guide.troubles.find((one) => one.id === turn.trouble)!
      await hands.unfold(words.t('guide.trouble'))
      await hands.sees(words.guide(`trouble.${id}.${trouble.id}`, step.values))
      await hands.press(buttonTo(words, guide, step, trouble.target))
      await hands.left(heading)
    } else {
      await hands.press(words.t(step === guide.steps[guide.steps.length - 1] ? 'guide.finish' : 'guide.done'))
      await hands.left(heading)
    }
  }
}

/** From the start page through the questions to the answer. */
async function toTheAnswer({ hands, words }: Walker, who: Case, expected: string): Promise<void> {
  await hands.press(words.t('home.start'))
  await hands.left(words.t('home.title'))
  await answerAll(hands, words, who)
  expect(await hands.heading()).toBe(words.law(`outcome.${expected}`))
}

/** From a step of the answer to the guide that shows how. */
async function howTo({ hands, words }: Walker, who: Case, guide: string): Promise<void> {
  const view = outcome(policyFor(who.place, today), who.answers)
  const step = view.steps.find((one) => one.known && one.guide === guide)
  if (!step?.known) throw new Error(`the answer does not lead to ${guide}`)
  const heading = await hands.heading()
  await hands.press(`${words.t('guides.title')}: ${words.law(`entry.${step.id}`, step.values)}`)
  await hands.left(heading)
}

/** From the end of a guide to the one that comes next. */
async function goNext({ hands, words }: Walker, id: string): Promise<void> {
  await hands.press(words.t('guide.end.next', { name: guideName(words, id) }))
  await hands.left(words.t('guide.end.worked'))
}

/** The engineer from Vietnam in Wenjiang: from the check to enrolled, paid, activated and used. */
export async function engineerInWenjiang(hands: Hands, words: Words, reopen: () => Promise<Hands>): Promise<void> {
  const { t } = words
  let walker: Walker = { hands, words, place: engineer.place }
  await toTheAnswer(walker, engineer, 'employer-scheme')
  expect(await hands.standing()).toContain(t('four.enrol'))
  await howTo(walker, engineer, 'enrol-employer')
  const met = await walkGuide(walker, 'enrol-employer', {
    'hand-over': [{ reply: 'done' }], number: [{ reply: 'written' }], 'start-day': [{ reply: 'written' }],
  })
  expect(met).toEqual(guideOf('enrol-employer').steps.map(({ id }) => id))
  expect(await hands.heading()).toBe(guideName(words, 'activate-national-app'))

  // Weeks later: has the employer paid?
  const later = await reopen()
  walker = { ...walker, hands: later }
  await later.press(t('guides.title'))
  await later.left(t('home.title'))
  await later.press(guideName(words, 'check-wenjiang'))
  await later.left(t('guides.title'))
  await walkGuide(walker, 'check-wenjiang')
  expect(await later.heading()).toBe(t('guide.end.worked'))
  await later.tick(t('four.pay.passed'))
  expect(await later.standing()).toContain(t('four.activate'))

  await goNext(walker, 'activate-national-app')
  await walkGuide(walker, 'activate-national-app')
  expect(await later.heading()).toBe(t('guide.end.worked'))
  await later.tick(t('four.activate.passed'))
  expect(await later.standing()).toContain(t('four.use'))

  await goNext(walker, 'use-hospital')
  await walkGuide(walker, 'use-hospital', { register: [{ reply: 'done' }], settle: [{ reply: 'done' }] })
  expect(await later.heading()).toBe(t('guide.end.worked'))
  await later.sees(words.guide('guide.use-hospital.worked'))
  expect(await later.standing()).toContain(t('four.use'))
}

/** Somebody with a passport in Kunming, insured already: the face check fails, and a counter helps. */
export async function faceCheckFailsInKunming(hands: Hands, words: Words): Promise<void> {
  const who = { place: 'kunming', answers: { insured: 'here', identity: 'foreign-passport' } }
  const walker = { hands, words, place: who.place }
  await toTheAnswer(walker, who, 'already-insured')
  expect(await hands.standing()).toContain(words.t('four.activate'))
  await howTo(walker, who, 'activate-national-app')
  const tried = await walkGuide(walker, 'activate-national-app', { face: [{ trouble: 'face-fails' }] })
  expect(tried.at(-1)).toBe('face')
  expect(await hands.heading()).toBe(guideName(words, 'activate-counter'))
  const met = await walkGuide(walker, 'activate-counter', {
    find: [{ reply: 'written' }],
    show: [{ reply: 'not-found' }, { reply: 'done' }],
    record: [{ reply: 'done' }],
  })
  expect(met.join(' ')).toContain('find bring go show record show check')
  expect(await hands.heading()).toBe(words.t('guide.end.worked'))
  await hands.tick(words.t('four.activate.passed'))
  expect(await hands.standing()).toContain(words.t('four.use'))
}

/** Somebody from Hong Kong, insured already, activates in Alipay. */
export async function hongKongInAlipay(hands: Hands, words: Words): Promise<void> {
  const { t } = words
  const who = { place: 'chengdu', answers: { insured: 'here', identity: 'hk-macao-taiwan' } }
  const walker = { hands, words, place: who.place }
  await toTheAnswer(walker, who, 'already-insured')
  await hands.unfold(t('outcome.channels'))
  await hands.sees(words.law('channel.alipay.yes'))
  await hands.press(t('guide.all'))
  await hands.left(words.law('outcome.already-insured'))
  await hands.press(guideName(words, 'activate-alipay'))
  await hands.left(t('guides.title'))
  await walkGuide(walker, 'activate-alipay')
  expect(await hands.heading()).toBe(t('guide.end.worked'))
  await hands.sees(words.guide('guide.activate-alipay.worked'))
  await hands.tick(t('four.activate.passed'))
  expect(await hands.standing()).toContain(t('four.use'))
}
