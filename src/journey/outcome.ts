import {
  type Answers, cautions, type Change, changes, type DatedEntry, entry, type EntryId, type EntryKind, evaluate, type Finding, isStale, type Policy,
  type SourceNote, sourceNotes, verdict, type Verdict,
} from '../rules'
import { type HiddenView, hiddenView } from './hidden'

/** An entry of the law to show, or the honest gap: it exists, but nothing is known for this day, or it was taken offline. */
export type Listed =
  | (DatedEntry & { readonly known: true })
  | { readonly id: EntryId; readonly kind: EntryKind; readonly known: false; readonly hidden?: HiddenView }

/** Something to tell beside the verdict, with whom to ask and in which words. */
export interface CautionView {
  readonly id: string
  readonly card: Listed | null
  readonly contacts: readonly Listed[]
  readonly sources: readonly SourceNote[]
  readonly stale: boolean
}

/** What one of the further decision tables says, e.g. whether Alipay can activate. */
export interface Side {
  readonly id: string
  readonly finding: Finding
}

/** Everything that the outcome page shows, as ids and numbers. */
export interface OutcomeView {
  readonly verdict: Verdict
  /** Who acts first; null while the route is open. */
  readonly actor: string | null
  readonly plan: string | null
  readonly steps: readonly Listed[]
  readonly documents: readonly Listed[]
  readonly deadlines: readonly Listed[]
  readonly amounts: readonly Listed[]
  readonly contacts: readonly Listed[]
  readonly cards: readonly Listed[]
  readonly cautions: readonly CautionView[]
  readonly changes: readonly Change[]
  readonly schemes: readonly Side[]
  readonly channels: readonly Side[]
}

/** The plan for a route that is still open: whom to ask, and with which sentence. */
const OPEN = 'ask-open'

/** Entries by id, in order. */
export function listed(policy: Policy, ids: readonly EntryId[]): Listed[] {
  return ids.map(id => {
    const found = entry(policy, id)
    if (found) return { ...found, known: true }
    const gap = policy.entries.get(id)?.entry
    const hidden = gap ? hiddenView(policy, gap) : null
    return { id, kind: gap?.kind ?? 'note', known: false, ...(hidden && { hidden }) }
  })
}

/** The further decisions of a policy: schemes end in `-scheme`, every other one but the route is a channel. */
function sides(policy: Policy, answers: Answers, scheme: boolean): Side[] {
  return [...policy.decisions.keys()]
    .filter(id => id !== 'route' && id.endsWith('-scheme') === scheme)
    .map(id => ({ id, finding: evaluate(policy, id, answers) }))
}

/** For each voucher channel: can this person, once insured, activate there? */
export const channels = (policy: Policy, answers: Answers): Side[] => sides(policy, answers, false)

/** For each scheme: may this person join? */
export const schemes = (policy: Policy, answers: Answers): Side[] => sides(policy, answers, true)

/**
 * What this person should see once the questions are done. Works on open answers too: then the
 * verdict is open, and the contacts and cards are those for asking.
 * @example outcome(policy, { insured: 'here' }).verdict.outcome // 'already-insured'
 */
export function outcome(policy: Policy, answers: Answers): OutcomeView {
  const said = verdict(policy, answers)
  const plan = said.plan ?? policy.plans.get(OPEN)
  const list = (ids: readonly EntryId[] = []) => listed(policy, ids)
  return {
    verdict: said,
    actor: said.plan?.actor ?? null,
    plan: said.plan?.id ?? null,
    steps: list(plan?.steps), documents: list(plan?.documents), deadlines: list(plan?.deadlines),
    amounts: list(plan?.amounts), contacts: list(plan?.contacts), cards: list(plan?.cards),
    cautions: cautions(policy, answers).map(one => ({
      id: one.id, card: list(one.card ? [one.card] : [])[0] ?? null, contacts: list(one.contacts),
      sources: sourceNotes(policy.library, [one]), stale: isStale(one, policy.day),
    })),
    changes: changes(policy, answers), schemes: schemes(policy, answers), channels: channels(policy, answers),
  }
}
