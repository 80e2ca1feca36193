import type { CounterCard, Guide, GuideId, Phase, Shelf, Step, Target } from '../guides'
import { type Answers, type EntryId, type Policy, type QuestionId, truth } from '../rules'
import { atoms } from '../rules/conditions'

/** Whether a guide is for this person: for certain, perhaps (something is not known), or not. */
export type Audience = 'for' | 'perhaps' | 'not'

/** In the order in which they are walked; the three beside them come last. */
export const PHASES: readonly Phase[] = ['enrol', 'pay', 'activate', 'use', 'prepare', 'help', 'staff']
/** The four words that run through the whole app. */
export const FOUR = ['enrol', 'pay', 'activate', 'use'] as const

/**
 * Tells whether a guide is for this person. An unknown place or answer never excludes.
 * @example audience(guide, null, {}) // 'perhaps', for a guide that is bound to a place
 */
export function audience({ where, when }: Guide, policy: Policy | null, answers: Answers): Audience {
  const here = !where.length || policy?.chain.some(pack => where.includes(pack.place))
  const fits = truth(when, answers)
  if (here === false || fits === false) return 'not'
  return here && fits ? 'for' : 'perhaps'
}

/**
 * The question that would tell whether a guide is for this person; null where none is open that makes sense now.
 * @example openQuestion(alipay, policy, { insured: 'here' }) // 'identity'
 */
export function openQuestion({ when }: Guide, { questions }: Policy, answers: Answers): QuestionId | null {
  const needed = new Set<QuestionId>()
  const need = (id: QuestionId) => {
    needed.add(id)
    const question = questions.find(one => one.id === id)
    if (question) atoms(question.askedWhen).forEach(atom => { need(atom.question) })
  }
  atoms(when).forEach(atom => { need(atom.question) })
  return questions.find(({ id, askedWhen }) => needed.has(id) && !(id in answers) && truth(askedWhen, answers) === true)?.id ?? null
}

/**
 * The guide that applies instead of one that does not; null where the guide itself may be followed.
 * @example rightGuide(shelf, alipay, policy, { identity: 'foreign-passport' })?.id // 'activate-counter'
 */
export function rightGuide(shelf: Shelf, guide: Guide, policy: Policy | null, answers: Answers): Guide | null {
  let next: Guide | undefined = guide
  const seen = new Set<GuideId>()
  while (next && audience(next, policy, answers) === 'not' && !seen.has(next.id)) {
    seen.add(next.id)
    next = next.instead === null ? undefined : shelf.guides.get(next.instead)
  }
  return next === guide ? null : next ?? null
}

/** A guide with whether it is for this person. */
export interface Shelved {
  readonly guide: Guide
  readonly audience: Audience
}

/** Every guide by phase; within a phase those for this person come first, those that are not last. */
export function guidesByPhase(shelf: Shelf, policy: Policy | null, answers: Answers): { readonly phase: Phase; readonly guides: readonly Shelved[] }[] {
  const all = [...shelf.guides.values()].map(guide => ({ guide, audience: audience(guide, policy, answers) }))
  const rank: Record<Audience, number> = { for: 0, perhaps: 1, not: 2 }
  return PHASES.map(phase => ({
    phase, guides: all.filter(one => one.guide.phase === phase).sort((a, b) => rank[a.audience] - rank[b.audience]),
  }))
}

/**
 * A step of a guide and its place, counted from 0; null for a step that the guide does not have.
 * @example stepOf(guide, null)?.index // 0
 */
export function stepOf({ steps }: Guide, id: string | null): { readonly step: Step; readonly index: number } | null {
  const index = id === null ? 0 : steps.findIndex(one => one.id === id)
  const step = steps[index]
  return step ? { step, index } : null
}

/** Where a way leads. */
export type Way =
  | { readonly kind: 'step'; readonly guide: Guide; readonly step: Step }
  | { readonly kind: 'card'; readonly card: EntryId }
  | { readonly kind: 'contact'; readonly contact: EntryId }
  | { readonly kind: 'done'; readonly guide: Guide; readonly next: Guide | null }

/** Where a target leads from a step; without a target, to the step after it or to the end. */
export function wayOn(shelf: Shelf, guide: Guide, step: Step, target: Target | null): Way {
  const to = target ?? step.next
  const done = (of: Guide): Way => ({ kind: 'done', guide: of, next: shelf.guides.get(of.next ?? '') ?? null })
  const at = (of: Guide, id: string | null): Way => {
    const found = stepOf(of, id)
    return found ? { kind: 'step', guide: of, step: found.step } : done(of)
  }
  switch (to?.to) {
    case 'step': return at(guide, to.step)
    case 'guide': return at(shelf.guides.get(to.guide) ?? guide, to.step)
    case 'card': return { kind: 'card', card: to.card }
    case 'contact': return { kind: 'contact', contact: to.contact }
    case 'done': return done(guide)
    default: {
      const following = guide.steps[guide.steps.indexOf(step) + 1]
      return following ? { kind: 'step', guide, step: following } : done(guide)
    }
  }
}

/** Whom anybody may ask: the medical insurance hotline. */
export const ANYBODY = 'phone-12393'

/**
 * A sentence that a trouble shows, with what a clerk can answer to any of them: done, yes, no, a paper is
 * missing, another window, another day. Unless it is a no or another window, the step is tried again.
 * @example plainCard('card-number-changed', guide, step).replies.length // 6
 */
export function plainCard(entry: EntryId, { contacts }: Guide, { id }: Step): CounterCard {
  const again: Target = { to: 'step', step: id }
  return {
    entry,
    replies: [
      { reply: 'done', target: again },
      { reply: 'yes', target: again },
      { reply: 'no', target: { to: 'contact', contact: ANYBODY } },
      { reply: 'paper-missing', target: again },
      { reply: 'other-window', target: { to: 'contact', contact: contacts[0] ?? ANYBODY } },
      { reply: 'come-back', target: again },
    ],
  }
}

/**
 * Where a person stands on enrol → pay → activate → use: the first that is not behind them.
 * Whoever is insured already has enrolled and paid.
 * @example standing('already-insured', new Set()) // 'activate'
 */
export function standing(outcome: string | null, finished: ReadonlySet<Phase>): (typeof FOUR)[number] {
  const behind = new Set<Phase>([...finished, ...(outcome === 'already-insured' ? ['enrol', 'pay'] as const : [])])
  return FOUR.find(one => !behind.has(one)) ?? 'use'
}
