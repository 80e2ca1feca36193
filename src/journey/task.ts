import type { Guide, GuideLibrary, Phase } from '../guides'
import { type Answers, entriesFor, type PlaceId, type Policy, type QuestionId, verdict, type Verdict } from '../rules'
import { isHidden } from '../rules/hidden'
import { alternativeGuide, audienceOf, guidesByPhase, ownGuides } from './guide'
import { channels, isInsured, toEntryViews } from './outcome'
import { nextQuestionView, type QuestionState } from './question'

/** What a person wants to do, whatever guide does it for them: pay the contribution, or get the code. */
export const TASKS = ['pay', 'code'] as const
export type Task = (typeof TASKS)[number]

/** The ids of the law that the tasks depend on (`TASK_IDS` of src/policies). */
export interface TaskIds {
  /** The question whether the person is insured already. */
  readonly insured: QuestionId
  /** The question that decides which channel accepts the person. */
  readonly document: QuestionId
  /** The plan of people who are insured in another place, where they pay, too. */
  readonly elsewherePlan: string
}

/** What a task depends on. */
export interface TaskState extends QuestionState {
  readonly place: PlaceId | null
  /** The person has ticked, or reached the end of a guide, that they are enrolled. */
  readonly isEnrolled: boolean
}

/** Where a person must go before a task, or in its place. */
export type TaskStep =
  /** Nothing is in the way. */
  | { readonly kind: 'start' }
  /** Not enrolled: the actor of the verdict’s plan does it; `guide` says how, null: the steps of the answer do. */
  | { readonly kind: 'enrol'; readonly verdict: Verdict; readonly guide: Guide | null }
  /** The answer is no clear way to join: read it first. */
  | { readonly kind: 'answer'; readonly verdict: Verdict }
  /** Questions are open, without which nobody knows whether the person may join. */
  | { readonly kind: 'questions' }
  /** The person does not know whether they are insured: check it. */
  | { readonly kind: 'check' }
  /** Insured, and it is not known in which scheme: the employer pays, or the person does. */
  | { readonly kind: 'who-pays' }

/**
 * The next question to ask before a task, `place` among them; null: everything that it needs is known. A skipped question is
 * not asked again.
 * @example taskQuestion('pay', null, state, ids) // 'place'
 */
export function taskQuestion(
  task: Task,
  policy: Policy,
  { place, answers, skipped, isEnrolled }: TaskState,
  ids: TaskIds,
): QuestionId | null {
  const isOpen = (id: QuestionId) => !(id in answers) && !skipped.includes(id)
  if (task === 'pay' && place === null) return 'place'
  if (!isEnrolled && isOpen(ids.insured)) return ids.insured
  // Without insurance there is no code, whatever the document is.
  return task === 'code' && (isEnrolled || isInsured(policy, answers)) && isOpen(ids.document) ? ids.document : null
}

/** Whether an outcome is a way into a scheme. */
function joins(policy: Policy, { outcome, strength }: Verdict): boolean {
  const ways = [...policy.decisions.values()].flatMap(({ routes }) => routes)
  return outcome !== null && strength !== 'ask' && ways.includes(outcome)
}

/** The guides of the steps of a verdict. */
function guidesOf(library: GuideLibrary, policy: Policy, { plan }: Verdict, answers: Answers): Guide[] {
  const steps = toEntryViews(policy, entriesFor(plan?.steps ?? [], answers))
  return ownGuides(library, { policy, view: { steps }, answers, day: policy.day })
}

/** Whether the person does not know if they are insured: they skipped the question, or its answer says so. */
function isUnsure({ answers, skipped }: TaskState, { insured }: TaskIds): boolean {
  return skipped.includes(insured) || String(answers[insured]).endsWith('unsure')
}

/**
 * What a person must do before a task. Only those who are insured, or say that they are enrolled, can start.
 * @example taskStep('pay', library, policy, employee, ids) // { kind: 'enrol', guide: … }
 */
export function taskStep(task: Task, library: GuideLibrary, policy: Policy, state: TaskState, ids: TaskIds): TaskStep {
  const found = verdict(policy, state.answers)
  const isJoining = joins(policy, found)
  if (isInsured(policy, state.answers)) return task === 'pay' ? { kind: 'who-pays' } : { kind: 'start' }
  if (state.isEnrolled) return task === 'pay' && !isJoining ? { kind: 'who-pays' } : { kind: 'start' }
  if (isUnsure(state, ids)) return { kind: 'check' }
  if (state.place === null) return { kind: 'questions' }
  if (isJoining) {
    const guides = guidesOf(library, policy, found, state.answers).filter(({ phase }) => phase === 'enrol')
    return { kind: 'enrol', verdict: found, guide: guides.find(({ completes }) => completes) ?? guides[0] ?? null }
  }
  const isOpen = found.outcome === null && nextQuestionView(policy, state) !== null
  return isOpen ? { kind: 'questions' } : { kind: 'answer', verdict: found }
}

/** The guide of a phase for a place: its own, else its alternative. Null: there is none. */
function guideOfPlace(phase: Phase, library: GuideLibrary, policy: Policy, state: TaskState): Guide | null {
  const { answers } = state
  const guides = guidesByPhase(library, policy, answers).find((group) => group.phase === phase)?.guides ?? []
  // The guides that are for a place lead from one to the next, to the one that is for every other place.
  const first = guides.find(({ guide }) => guide.where.length > 0)?.guide
  return first ? (alternativeGuide(library, first, policy, answers) ?? first) : (guides[0]?.guide ?? null)
}

/**
 * The guide for a task that fits what this person has answered: to pay, that of their route, else of their place; for
 * the code, the first channel that accepts their document, else the last, the counter. `everywhere` is the law of no
 * place in particular, for people who are insured in another place. Null: no guide is available.
 * @example guideForTask('pay', library, policy, everywhere, state, ids)?.id // 'pay-chengdu'
 */
export function guideForTask(
  task: Task,
  library: GuideLibrary,
  policy: Policy,
  everywhere: Policy,
  state: TaskState,
  ids: TaskIds,
): Guide | null {
  const { answers } = state
  const found = verdict(policy, answers)
  const isAvailable = (guide: Guide) => !isHidden(guide, policy.day)
  if (task === 'pay') {
    const ofRoute = guidesOf(library, policy, found, answers).find(({ phase }) => phase === 'pay')
    const ofPlace = guideOfPlace('pay', library, found.plan?.id === ids.elsewherePlan ? everywhere : policy, state)
    return ofRoute ?? (ofPlace && isAvailable(ofPlace) ? ofPlace : null)
  }
  const accepting = channels(policy, answers)
    // Without their document a channel may still accept them.
    .filter(({ finding: { value, possible } }) => value === 'yes' || (value === null && possible.includes('yes')))
    .map(({ id }) => id)
  // In the order of the guides, the easiest first.
  const own = [...library.guides.values()].filter(
    (guide) => guide.channel !== null && isAvailable(guide) && audienceOf(guide, policy, answers) !== 'not',
  )
  // Where no channel accepts for certain, the last one: at a counter, staff look up what the apps do not know.
  return own.find(({ channel }) => channel !== null && accepting.includes(channel)) ?? own[own.length - 1] ?? null
}
