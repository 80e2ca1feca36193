import type { CounterCard, Guide, GuideId, Phase, GuideLibrary, Step, Target } from '../guides'
import {
  type Answers,
  type Condition,
  type Day,
  type EntryId,
  entryOnDay,
  mayConcern,
  type Policy,
  type QuestionId,
  truth,
} from '../rules'
import { atoms } from '../rules/conditions'
import { isHidden } from '../rules/hidden'
import type { OutcomeView } from './outcome'

/** Whether a guide is for this person: for certain, perhaps (something is not known), or not. */
export type GuideAudience = 'for' | 'perhaps' | 'not'

/** In the order of the journey; the three additional phases come last. */
export const PHASES: readonly Phase[] = ['enrol', 'pay', 'activate', 'use', 'prepare', 'help', 'staff']
/** The four phases of the journey. */
export const MAIN_PHASES = ['enrol', 'pay', 'activate', 'use'] as const

/**
 * Whether a guide is for this person. An unknown place or answer never excludes.
 * @example audience(guide, null, {}) // 'perhaps', for a guide that is bound to a place
 */
export function audienceOf({ where, when }: Guide, policy: Policy | null, answers: Answers): GuideAudience {
  const here = !where.length || policy?.chain.some((pack) => where.includes(pack.place))
  const fits = truth(when, answers)
  if (here === false || fits === false) return 'not'
  return here && fits ? 'for' : 'perhaps'
}

/**
 * Whom to ask about a guide: its own contacts, and the hotline after them where none of them has a number to call.
 * @example contactsOf(guide, policy) // ['contact-12393']
 */
export function contactsOf({ contacts }: Pick<Guide, 'contacts'>, policy: Policy): EntryId[] {
  const { hotline } = policy
  const callable = contacts.some((id) => entryOnDay(policy, id)?.values.phone !== undefined)
  return callable || hotline === null || contacts.includes(hotline) ? [...contacts] : [...contacts, hotline]
}

/**
 * The question that decides whether a guide is for this person; null if no applicable question is open.
 * @example openQuestion(alipay, policy, { insured: 'here' }) // 'identity'
 */
export function openQuestion({ when }: Guide, { questions }: Policy, answers: Answers): QuestionId | null {
  const needed = new Set<QuestionId>()
  const need = (id: QuestionId) => {
    needed.add(id)
    const question = questions.find((question) => question.id === id)
    if (question)
      atoms(question.askedWhen).forEach((atom) => {
        need(atom.question)
      })
  }
  atoms(when).forEach((atom) => {
    need(atom.question)
  })
  return (
    questions.find(({ id, askedWhen }) => needed.has(id) && !(id in answers) && truth(askedWhen, answers) === true)
      ?.id ?? null
  )
}

/**
 * The guide that applies instead of one that does not; null if the guide itself applies.
 * @example rightGuide(shelf, alipay, policy, { identity: 'foreign-passport' })?.id // 'activate-counter'
 */
export function alternativeGuide(
  shelf: GuideLibrary,
  guide: Guide,
  policy: Policy | null,
  answers: Answers,
): Guide | null {
  let next: Guide | undefined = guide
  const seen = new Set<GuideId>()
  while (next && audienceOf(next, policy, answers) === 'not' && !seen.has(next.id)) {
    seen.add(next.id)
    // Stryker disable next-line ConditionalExpression: no guide has the id null
    next = next.instead === null ? undefined : shelf.guides.get(next.instead)
  }
  return next === guide ? null : (next ?? null)
}

/**
 * A guide with the documents, steps and troubles that may concern a person: only what the answers exclude is left out.
 * `kept` is a step to keep all the same, because a link or the stored progress names it; null or unknown: none.
 * @example guideFor(guide, { stay: 'permanent-residence' }, null).steps.length
 */
export function guideFor(guide: Guide, answers: Answers, kept: string | null): Guide {
  const concerns = (part: { readonly when: Condition }) => mayConcern(part, answers)
  const steps = guide.steps.filter((step) => step.id === kept || concerns(step))
  return {
    ...guide,
    documents: guide.documents.filter(concerns),
    steps,
    troubles: guide.troubles.filter(
      (trouble) => concerns(trouble) && steps.some(({ troubles }) => troubles.includes(trouble.id)),
    ),
  }
}

/** A person, as far as it decides which guides are theirs. */
export interface GuideReader {
  /** Null: they have not chosen a place. */
  readonly policy: Policy | null
  /** Null: there is no outcome without a place. */
  readonly view: Pick<OutcomeView, 'steps'> | null
  readonly answers: Answers
  readonly day: Day
}

/**
 * The guides for a person: those of the steps of their outcome, in order, then `others` by id, except those for other
 * people or places. Withdrawn guides are left out.
 * @example ownGuides(library, { policy, view: outcome(policy, answers), answers, day })[0]?.id // 'enrol-employer'
 */
export function ownGuides(
  library: GuideLibrary,
  { policy, view, answers, day }: GuideReader,
  others: readonly GuideId[] = [],
): Guide[] {
  const named = view?.steps.flatMap((step) => (step.known && step.guide !== null ? [step.guide] : [])) ?? []
  return [...new Set([...named, ...others])]
    .flatMap((id) => library.guides.get(id) ?? [])
    .filter((guide) => !isHidden(guide, day))
    .filter((guide) => named.includes(guide.id) || audienceOf(guide, policy, answers) !== 'not')
}

/** A guide, and whether it is for this person. */
export interface GuideForPerson {
  readonly guide: Guide
  readonly audience: GuideAudience
}

/** Every guide by phase; within a phase those for this person come first, those that are not last. */
export function guidesByPhase(
  shelf: GuideLibrary,
  policy: Policy | null,
  answers: Answers,
): { readonly phase: Phase; readonly guides: readonly GuideForPerson[] }[] {
  const all = [...shelf.guides.values()].map((guide) => ({ guide, audience: audienceOf(guide, policy, answers) }))
  const rank: Record<GuideAudience, number> = { for: 0, perhaps: 1, not: 2 }
  return PHASES.map((phase) => ({
    phase,
    guides: all.filter((item) => item.guide.phase === phase).sort((a, b) => rank[a.audience] - rank[b.audience]),
  }))
}

/**
 * The guide that activates the code in a channel; null: no guide does.
 * @example guideForChannel(shelf, 'counter')?.id // 'activate-counter'
 */
export const guideForChannel = (shelf: GuideLibrary, channel: string): Guide | null =>
  [...shelf.guides.values()].find((guide) => guide.channel === channel) ?? null

/**
 * A step of a guide and its place, counted from 0; null for a step that the guide does not have.
 * @example stepOf(guide, null)?.index // 0
 */
export function findStep({ steps }: Guide, id: string | null): { readonly step: Step; readonly index: number } | null {
  const index = id === null ? 0 : steps.findIndex((step) => step.id === id)
  const step = steps[index]
  return step ? { step, index } : null
}

/** The phase that a guide completes; null: it only prepares or helps. */
export function completedPhase({ phase, completes }: Guide): (typeof MAIN_PHASES)[number] | null {
  return completes ? (MAIN_PHASES.find((main) => main === phase) ?? null) : null
}

/** Our guess for a screen of the phone, and for any other step, in minutes. */
const MINUTES = { screen: 0.5, step: 2 }

/**
 * How long a guide takes, in minutes: its own estimate, or else a guess from its screens and steps. Ways and waiting
 * are not counted.
 * @example guideMinutes(guide) // 10
 */
export function guideMinutes({ minutes, steps }: Pick<Guide, 'minutes' | 'steps'>): number {
  const guess = steps.reduce(
    (sum, { frames }) => sum + (frames.length ? frames.length * MINUTES.screen : MINUTES.step),
    0,
  )
  return minutes ?? Math.max(1, guess > 5 ? Math.round(guess / 5) * 5 : Math.round(guess))
}

/**
 * The number of a step, from 1, and how many the guide has; null for a step that it does not have, such as its end.
 * @example stepPosition(guide, 'show') // { number: 2, all: 5 }
 */
export function stepPosition(guide: Guide, id: string): { readonly number: number; readonly all: number } | null {
  const found = findStep(guide, id)
  return found && { number: found.index + 1, all: guide.steps.length }
}

/** A resolved target. */
export type Destination =
  | { readonly kind: 'step'; readonly guide: Guide; readonly step: Step }
  | { readonly kind: 'card'; readonly card: EntryId }
  | { readonly kind: 'contact'; readonly contact: EntryId }
  | { readonly kind: 'done'; readonly guide: Guide; readonly next: Guide | null }

/**
 * Resolves a target from a step; without a target, the next step or the end. A step that the guide of this person leaves
 * out (`guideFor`) leads to what follows it.
 */
export function resolveTarget(shelf: GuideLibrary, guide: Guide, step: Step, target: Target | null): Destination {
  const to = target ?? step.next
  // Stryker disable next-line StringLiteral: no guide has this id
  const done = (of: Guide): Destination => ({ kind: 'done', guide: of, next: shelf.guides.get(of.next ?? '') ?? null })
  const at = (of: Guide, id: string | null): Destination => {
    const found = findStep(of, id)
    if (found) return { kind: 'step', guide: of, step: found.step }
    const skipped = shelf.guides.get(of.id)?.steps.find((step) => step.id === id)
    return skipped ? resolveTarget(shelf, of, skipped, null) : done(of)
  }
  switch (to?.to) {
    // Stryker disable next-line ConditionalExpression: the next case does the same without a guide
    case 'step':
      return at(guide, to.step)
    case 'guide':
      return at(to.guide === guide.id ? guide : (shelf.guides.get(to.guide) ?? guide), to.step)
    case 'card':
      return { kind: 'card', card: to.card }
    case 'contact':
      return { kind: 'contact', contact: to.contact }
    case 'done':
      return done(guide)
    default: {
      const all = shelf.guides.get(guide.id)?.steps ?? guide.steps
      const following = all[all.findIndex(({ id }) => id === step.id) + 1]
      return following ? at(guide, following.id) : done(guide)
    }
  }
}

/**
 * The card for a sentence that a trouble shows, with what a clerk can reply to any sentence: done, yes, no, a document
 * is missing, another window, another day. A no leads to the hotline, another window to the first contact of the guide
 * (without one, to the hotline), every other reply back to the step; so does everything while the law names no hotline.
 * @example fallbackCard('card-number-changed', guide, step, policy).replies.length // 6
 */
export function fallbackCard(
  entry: EntryId,
  { contacts }: Guide,
  { id }: Step,
  { hotline }: Pick<Policy, 'hotline'>,
): CounterCard {
  const again: Target = { to: 'step', step: id }
  const contact = (name: EntryId | null): Target => (name === null ? again : { to: 'contact', contact: name })
  return {
    entry,
    replies: [
      { reply: 'done', target: again },
      { reply: 'yes', target: again },
      { reply: 'no', target: contact(hotline) },
      { reply: 'paper-missing', target: again },
      { reply: 'other-window', target: contact(contacts[0] ?? hotline) },
      { reply: 'come-back', target: again },
    ],
  }
}

/**
 * The phase of enrol → pay → activate → use that a person is in: the first that is not finished. People who are
 * insured already have enrolled and paid.
 * @example currentPhase({ isInsured: true, finished: new Set() }) // 'activate'
 */
export function currentPhase({
  isInsured,
  finished,
}: {
  readonly isInsured: boolean
  readonly finished: ReadonlySet<Phase>
}): (typeof MAIN_PHASES)[number] {
  // Stryker disable next-line ArrayDeclaration: no phase has this name
  const skipped: readonly Phase[] = isInsured ? ['enrol', 'pay'] : []
  return MAIN_PHASES.find((phase) => !finished.has(phase) && !skipped.includes(phase)) ?? 'use'
}
