import type { Guide, Step } from '../guides'
import type { Day, EntryId, Policy, SourceNote, Verdict } from '../rules'
import { sourceNotes } from '../rules'
import { type Deadline, deadlines } from './deadlines'
import { type CautionView, type Listed, listed, type OutcomeView } from './outcome'

/** What can stand on a paper, in the order in which it stands there. */
export const PARTS = ['answer', 'cautions', 'steps', 'documents', 'deadlines', 'cards', 'contacts', 'sources'] as const
export type Part = (typeof PARTS)[number]

/** What every paper has. What was not wanted, or is not there, is empty. */
interface Paper {
  readonly documents: readonly Listed[]
  readonly cards: readonly Listed[]
  readonly contacts: readonly Listed[]
  /** The documents behind what the paper claims (the answer, days, amounts), each once, best grade first. */
  readonly sources: readonly SourceNote[]
  /** The earliest day on which anything on the paper was compared with its sources; null: nothing on it has any. */
  readonly checked: Day | null
  /** The last day on which all of the paper may be relied on without asking first; null: nothing on it ages. */
  readonly bestBefore: Day | null
}

/** The answer of a case for paper, as ids and figures. */
export interface CasePaper extends Paper {
  readonly place: string
  readonly on: Day
  readonly dataVersion: Day
  /** Null: not wanted. */
  readonly verdict: Verdict | null
  /** Who acts first, and in which plan; null where the steps are not wanted, or nobody is to act yet. */
  readonly actor: string | null
  readonly plan: string | null
  readonly cautions: readonly CautionView[]
  readonly steps: readonly Listed[]
  /** With their last days, where the person gave the day from which they count. */
  readonly deadlines: readonly Deadline[]
  readonly amounts: readonly Listed[]
}

/** A guide for paper. */
export interface GuidePaper extends Paper {
  readonly guide: Guide
  readonly steps: readonly Step[]
  /** What the guide is about, and how to know that it worked, is wanted. */
  readonly about: boolean
}

const notes = (entries: readonly Listed[]) => entries.flatMap(one => (one.known ? one.sources : []))

/** Documents, each once and best grade first. */
function each(all: readonly SourceNote[]): SourceNote[] {
  const once = all.filter((one, at) => all.findIndex(other => other.id === one.id) === at)
  return (['A', 'B', 'C'] as const).flatMap(grade => once.filter(one => one.grade === grade))
}

const earliest = (days: readonly Day[]) => [...days].sort()[0] ?? null

/** What the paper's claims rest on, if that is wanted, and how old it is with `others`, who are not told of. */
function rest(claims: readonly SourceNote[], others: readonly SourceNote[], parts: readonly Part[]) {
  const all = [...claims, ...others]
  return {
    sources: parts.includes('sources') ? each(claims) : [],
    checked: earliest(all.map(one => one.verifiedOn)),
    bestBefore: earliest(all.map(one => one.bestBefore)),
  }
}

/**
 * The answer of a case for paper; `parts` are those that the person wants, `dates` the days from which deadlines count.
 * @example paperOf(policy, outcome(policy, answers), ['steps'], {}).documents // []
 */
export function paperOf(policy: Policy, view: OutcomeView, parts: readonly Part[], dates: Readonly<Record<EntryId, Day>>): CasePaper {
  const wanted = <T>(part: Part, all: readonly T[]): readonly T[] => (parts.includes(part) ? all : [])
  const { verdict } = view
  const lists = {
    cautions: wanted('cautions', view.cautions), steps: wanted('steps', view.steps), documents: wanted('documents', view.documents),
    deadlines: wanted('deadlines', deadlines(policy, view.deadlines.map(one => one.id), dates)), amounts: wanted('deadlines', view.amounts),
    cards: wanted('cards', view.cards), contacts: wanted('contacts', view.contacts),
  }
  const answer = parts.includes('answer')
  const claims = [
    ...(answer ? verdict.sources : []), ...lists.cautions.flatMap(one => one.sources),
    ...notes([...lists.deadlines.map(one => one.entry), ...lists.amounts]),
  ]
  return {
    place: verdict.place, on: verdict.on, dataVersion: verdict.dataVersion, verdict: answer ? verdict : null,
    ...(parts.includes('steps') ? { actor: view.actor, plan: view.plan } : { actor: null, plan: null }), ...lists,
    ...rest(claims, notes([...lists.steps, ...lists.documents, ...lists.cards, ...lists.contacts]), parts),
  }
}

/**
 * A guide for paper.
 * @example guidePaper(guide, policy, PARTS).steps.length === guide.steps.length
 */
export function guidePaper(guide: Guide, policy: Policy, parts: readonly Part[]): GuidePaper {
  const wanted = (part: Part, ids: readonly EntryId[]) => (parts.includes(part) ? listed(policy, ids) : [])
  const steps = parts.includes('steps') ? guide.steps : []
  const cards = wanted('cards', [...new Set(guide.steps.flatMap(one => one.card?.entry ?? []))])
  const lists = { documents: wanted('documents', guide.documents), cards, contacts: wanted('contacts', guide.contacts) }
  const facts = [...guide.sources, ...steps.flatMap(one => one.sources)]
  // How to use this app claims nothing of the law.
  const claims = guide.phase === 'staff' ? [] : sourceNotes(policy.library, [{ ...guide, sources: facts }])
  return { guide, steps, about: parts.includes('answer'), ...lists, ...rest(claims, notes([...lists.documents, ...cards, ...lists.contacts]), parts) }
}

/**
 * The parts that a paper can have: those of which there is something.
 * @example partsOf(paperOf(policy, view, PARTS, {})) // without 'deadlines' where there are none
 */
export function partsOf(paper: CasePaper | GuidePaper): Part[] {
  const there: Record<Part, boolean> = {
    answer: true,
    cautions: 'cautions' in paper && paper.cautions.length > 0,
    steps: paper.steps.length > 0,
    documents: paper.documents.length > 0,
    deadlines: 'deadlines' in paper && paper.deadlines.length + paper.amounts.length > 0,
    cards: paper.cards.length > 0,
    contacts: paper.contacts.length > 0,
    sources: paper.sources.length > 0,
  }
  return PARTS.filter(one => there[one])
}
