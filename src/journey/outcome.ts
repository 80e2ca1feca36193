import {
  type Answers,
  cautions,
  type Change,
  changes,
  type DecisionKind,
  entriesFor,
  type EntryOnDay,
  entryOnDay,
  type EntryId,
  type EntryKind,
  type EntryReference,
  evaluate,
  type Finding,
  isStale,
  type Policy,
  type SourceNote,
  sourceNotes,
  verdict,
  type Verdict,
} from '../rules'
import { type HiddenView, hiddenView } from './hidden'

/** An entry to show, or one of which nothing is known on this day, or which is withdrawn. */
export type EntryView =
  | (EntryOnDay & { readonly known: true })
  | { readonly id: EntryId; readonly kind: EntryKind; readonly known: false; readonly hidden?: HiddenView }

/** A caution in addition to the verdict, with contacts and the sentence to show. */
export interface CautionView {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
  readonly card: EntryView | null
  readonly contacts: readonly EntryView[]
  readonly sources: readonly SourceNote[]
  readonly stale: boolean
  /** It can overturn the verdict, and is never behind a tap. */
  readonly overturns: boolean
}

/** The finding of one of the further decision tables, e.g. whether Alipay can activate. */
export interface DecisionView {
  readonly id: string
  readonly finding: Finding
}

/** Everything that the outcome page shows, as ids and numbers. */
export interface OutcomeView {
  readonly verdict: Verdict
  /** Who acts first; null while the route is undecided. */
  readonly actor: string | null
  readonly plan: string | null
  /** They are insured already, here or elsewhere: what they may join is no question. */
  readonly isInsured: boolean
  readonly steps: readonly EntryView[]
  readonly documents: readonly EntryView[]
  readonly deadlines: readonly EntryView[]
  readonly amounts: readonly EntryView[]
  readonly contacts: readonly EntryView[]
  readonly cards: readonly EntryView[]
  readonly cautions: readonly CautionView[]
  readonly changes: readonly Change[]
  readonly schemes: readonly DecisionView[]
  readonly channels: readonly DecisionView[]
}

/** Entries by id, in order. */
export function toEntryViews(policy: Policy, ids: readonly EntryId[]): EntryView[] {
  return ids.map((id) => {
    const found = entryOnDay(policy, id)
    if (found) return { ...found, known: true }
    const gap = policy.entries.get(id)?.entry
    const hidden = gap ? hiddenView(policy, gap) : null
    return { id, kind: gap?.kind ?? 'note', known: false, ...(hidden && { hidden }) }
  })
}

/** The findings of all decisions of a kind. */
function decisionViews(policy: Policy, answers: Answers, kind: DecisionKind): DecisionView[] {
  return [...policy.decisions.values()]
    .filter((table) => table.kind === kind)
    .map(({ name }) => ({ id: name, finding: evaluate(policy, name, answers) }))
}

/** For each voucher channel: can this person, once insured, activate there? */
export const channels = (policy: Policy, answers: Answers): DecisionView[] => decisionViews(policy, answers, 'channel')

/** For each scheme: may this person join? */
export const schemes = (policy: Policy, answers: Answers): DecisionView[] => decisionViews(policy, answers, 'scheme')

/**
 * What this person sees after the questions. With incomplete answers the verdict is undecided, and the contacts and
 * cards are those for asking. Entries that the answers exclude are left out; an unknown answer excludes none.
 * @example outcome(policy, { insured: 'here' }).verdict.outcome // 'already-insured'
 */
export function outcome(policy: Policy, answers: Answers): OutcomeView {
  const result = verdict(policy, answers)
  const plan = result.plan ?? policy.plans.get(policy.openPlan ?? '')
  const list = (ids: readonly EntryId[]) => toEntryViews(policy, ids)
  const concerning = (references: readonly EntryReference[] = []) => list(entriesFor(references, answers))
  return {
    verdict: result,
    actor: result.plan?.actor ?? null,
    plan: result.plan?.id ?? null,
    isInsured: isInsuredOutcome(policy, result.outcome),
    steps: concerning(plan?.steps),
    documents: concerning(plan?.documents),
    deadlines: concerning(plan?.deadlines),
    amounts: concerning(plan?.amounts),
    contacts: concerning(plan?.contacts),
    cards: concerning(plan?.cards),
    cautions: cautions(policy, answers).map((caution) => ({
      id: caution.id,
      values: caution.values,
      card: list(caution.card ? [caution.card] : [])[0] ?? null,
      contacts: list(caution.contacts),
      sources: sourceNotes(policy.library, [caution]),
      stale: isStale(caution, policy.day),
      overturns: caution.overturns,
    })),
    changes: changes(policy, answers),
    schemes: schemes(policy, answers),
    channels: channels(policy, answers),
  }
}

const isInsuredOutcome = (policy: Policy, value: string | null): boolean =>
  value !== null &&
  [...policy.decisions.values()].some((decision) => decision.kind === 'route' && decision.insured.includes(value))

/**
 * Whether the answers decide that a person is already insured, here or elsewhere.
 * @example isInsured(policy, { insured: 'here' }) // true
 */
export const isInsured = (policy: Policy, answers: Answers): boolean =>
  isInsuredOutcome(policy, verdict(policy, answers).outcome)
