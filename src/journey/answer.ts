import type { Day, EntryId, Policy, QuestionId } from '../rules'
import type { CautionView, EntryView, OutcomeView } from './outcome'

type KnownEntry = EntryView & { readonly known: true }

/** The one thing to do next. */
export type NextAction =
  /** A question that was skipped decides: answer it. */
  | { readonly kind: 'question'; readonly question: QuestionId }
  /** Nothing is decided, or the step is withdrawn: ask there. The step says what to ask; null: none does. */
  | { readonly kind: 'call'; readonly step: EntryView | null; readonly contact: EntryView; readonly phone: string }
  | { readonly kind: 'guide'; readonly step: EntryView; readonly guide: string }
  /** The step has no guide: show the sentence to the office. */
  | { readonly kind: 'card'; readonly step: EntryView; readonly card: EntryId }
  /** Neither: read the steps. */
  | { readonly kind: 'steps'; readonly step: EntryView | null }

/** By when: a number of days, hours or months that the entry counts; or an entry in words; null: the law gives none. */
export type WhenFact =
  | { readonly entry: KnownEntry; readonly unit: 'days' | 'hours' | 'months'; readonly count: number }
  | { readonly entry: KnownEntry; readonly unit: null }

/** What it costs. */
export type CostFact =
  /** A share of one's pay, in percent. */
  | { readonly kind: 'share'; readonly entry: KnownEntry; readonly percent: number }
  /** Yuan for a year: one amount (`low` is `high`), two to choose from, or a range of several groups of people. */
  | {
      readonly kind: 'one' | 'either' | 'range'
      readonly entry: KnownEntry
      readonly low: number
      readonly high: number
      readonly year: number
      readonly stale: boolean
    }
  /** No amount is known; the entry says what is. */
  | { readonly kind: 'words'; readonly entry: KnownEntry }

/** The answer on one screen: what overturns it, the next action, and two of its three facts (the third is the actor). */
export interface AnswerSummary {
  readonly action: NextAction
  readonly when: WhenFact | null
  readonly cost: CostFact | null
  /** The caution that stands in the place of the verdict's sentence; null: none can overturn it. */
  readonly overturning: CautionView | null
  /** The earliest best-before day of the verdict's sources that has passed; null: none has. */
  readonly staleSince: Day | null
  /**
   * What the answer rests on, and the earliest day on which somebody checked a part of it: the verdict's sources or, where
   * it has none, those of what it says to do; null: none.
   */
  readonly evidence: { readonly sources: number; readonly checked: Day } | null
}

const known = (entries: readonly EntryView[]) => entries.filter((entry): entry is KnownEntry => entry.known)

function evidenceOf({ verdict, steps, documents, contacts, cards }: OutcomeView): AnswerSummary['evidence'] {
  const entries = known([...steps, ...documents, ...contacts, ...cards])
  const notes = verdict.sources.length > 0 ? verdict.sources : entries.flatMap((entry) => entry.sources)
  const [checked] = notes.map(({ verifiedOn }) => verifiedOn).sort()
  return checked === undefined ? null : { sources: new Set(notes.map(({ id }) => id)).size, checked }
}

const phoneOf = (contact: EntryView | undefined) => (contact?.known ? contact.values.phone?.toString() : undefined)

/** The number to call first: that of the first contact, or of the hotline that follows it. */
function firstCall({ contacts }: OutcomeView, hotline: EntryId | null) {
  const [first, second] = contacts
  const contact = phoneOf(first) !== undefined ? first : second?.id === hotline ? second : undefined
  const phone = phoneOf(contact)
  return contact && phone !== undefined ? { contact, phone } : null
}

function nextAction(view: OutcomeView, policy: Pick<Policy, 'hotline'>, open: QuestionId | null): NextAction {
  if (open !== null) return { kind: 'question', question: open }
  const step = view.steps[0] ?? null
  const isDecided = view.verdict.outcome !== null && view.verdict.strength !== 'ask'
  const call = firstCall(view, policy.hotline)
  if (call && (!isDecided || step?.known !== true)) return { kind: 'call', step, ...call }
  if (!step?.known) return { kind: 'steps', step }
  if (step.guide !== null) return { kind: 'guide', step, guide: step.guide }
  const card = known(view.cards)[0]
  return card ? { kind: 'card', step, card: card.id } : { kind: 'steps', step }
}

const UNITS = ['days', 'hours', 'months'] as const

/** `has`: whether an entry has a short text, without which it is no fact of its own. */
function whenFact({ deadlines, amounts }: OutcomeView, has: (entry: EntryId) => boolean): WhenFact | null {
  // A note with a year among the amounts is about the yearly time of payment.
  const yearly = known(amounts).filter(({ kind, values }) => kind === 'note' && 'year' in values)
  const entry = [...known(deadlines), ...yearly].find(({ id }) => has(id))
  if (!entry) return null
  const unit = entry.kind === 'deadline' ? UNITS.find((name) => typeof entry.values[name] === 'number') : undefined
  return unit === undefined ? { entry, unit: null } : { entry, unit, count: Number(entry.values[unit]) }
}

const YUAN = ['amount', 'low', 'high', 'lower'] as const

function costFact({ amounts }: OutcomeView, has: (entry: EntryId) => boolean): CostFact | null {
  const figures = known(amounts).filter(({ kind }) => kind === 'amount')
  const [entry] = figures
  if (!entry) {
    const [words] = known(amounts).filter(({ id }) => has(id))
    return words ? { kind: 'words', entry: words } : null
  }
  const { employee, year } = entry.values
  if (typeof employee === 'number') return { kind: 'share', entry, percent: employee }
  const yuan = figures.flatMap(({ values }) =>
    YUAN.flatMap((name) => (typeof values[name] === 'number' ? [values[name]] : [])),
  )
  const low = Math.min(...yuan)
  const high = Math.max(...yuan)
  const kind = yuan.length === 1 ? 'one' : figures.length === 1 ? 'either' : 'range'
  return yuan.length === 0
    ? null
    : { kind, entry, low, high, year: Number(year), stale: figures.some(({ stale }) => stale) }
}

/**
 * What the answer's one screen shows of an outcome. `open`: the question to answer first; null: none is left. `has`:
 * whether an entry has a short text.
 * @example answerSummary(outcome(policy, answers), policy, { open: null, has: () => true }).when?.unit // 'days'
 */
export function answerSummary(
  view: OutcomeView,
  policy: Pick<Policy, 'hotline'>,
  { open, has }: { readonly open: QuestionId | null; readonly has: (entry: EntryId) => boolean },
): AnswerSummary {
  const { sources, on } = view.verdict
  const passed = sources.map(({ bestBefore }) => bestBefore).filter((until) => until < on)
  return {
    action: nextAction(view, policy, open),
    when: whenFact(view, has),
    cost: costFact(view, has),
    overturning: view.cautions.find(({ overturns }) => overturns) ?? null,
    staleSince: [...passed].sort()[0] ?? null,
    evidence: evidenceOf(view),
  }
}
