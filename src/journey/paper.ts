import type { Guide, Step } from '../guides'
import type { Day, EntryId, Policy, SourceNote, Verdict } from '../rules'
import { entriesFor, sourceNotes } from '../rules'
import { type DeadlineView, deadlines } from './deadlines'
import { type CautionView, type EntryView, toEntryViews, type OutcomeView } from './outcome'

/** The parts of a printed page, in order. */
export const PRINT_PARTS = [
  'answer',
  'cautions',
  'steps',
  'documents',
  'deadlines',
  'cards',
  'contacts',
  'sources',
] as const
export type PrintPart = (typeof PRINT_PARTS)[number]

/** What every printed page has. Excluded or missing parts are empty. */
interface Paper {
  readonly documents: readonly EntryView[]
  readonly cards: readonly EntryView[]
  readonly contacts: readonly EntryView[]
  /** The sources of the answer, days and amounts, each once, best grade first. */
  readonly sources: readonly SourceNote[]
  /** The earliest verification day of the content; null: it has no sources. */
  readonly checked: Day | null
  /** The earliest best-before day of the content; null: it has none. */
  readonly bestBefore: Day | null
}

/** A printed outcome, as ids and figures. */
export interface CasePrint extends Paper {
  readonly place: string
  readonly on: Day
  readonly dataVersion: Day
  /** Null: excluded. */
  readonly verdict: Verdict | null
  /** Who acts first, and the plan; null if steps are excluded, or nobody has to act yet. */
  readonly actor: string | null
  readonly plan: string | null
  readonly cautions: readonly CautionView[]
  readonly steps: readonly EntryView[]
  /** With their last days if the person entered the first day. */
  readonly deadlines: readonly DeadlineView[]
  readonly amounts: readonly EntryView[]
}

/** A printed guide. */
export interface GuidePrint extends Paper {
  readonly guide: Guide
  readonly steps: readonly Step[]
  /** Whether the introduction, and how to check that it worked, are included. */
  readonly about: boolean
}

// Stryker disable next-line ArrayDeclaration: an item without grade and day is neither a source nor stale
const notes = (entries: readonly EntryView[]) => entries.flatMap((entry) => (entry.known ? entry.sources : []))

/** Sources, each once and best grade first. */
function each(all: readonly SourceNote[]): SourceNote[] {
  const once = all.filter((note, at) => all.findIndex((other) => other.id === note.id) === at)
  return (['A', 'B', 'C'] as const).flatMap((grade) => once.filter((note) => note.grade === grade))
}

const earliest = (days: readonly Day[]) => [...days].sort()[0] ?? null

/** The sources, if included, and the age of the content, which also depends on `others`. */
function rest(claims: readonly SourceNote[], others: readonly SourceNote[], parts: readonly PrintPart[]) {
  const all = [...claims, ...others]
  return {
    sources: parts.includes('sources') ? each(claims) : [],
    checked: earliest(all.map((note) => note.verifiedOn)),
    bestBefore: earliest(all.map((note) => note.bestBefore)),
  }
}

/**
 * The outcome of a case for printing; `parts` are the selected ones, `dates` the first days of deadlines.
 * @example paperOf(policy, outcome(policy, answers), ['steps'], {}).documents // []
 */
export function casePrint(
  policy: Policy,
  view: OutcomeView,
  parts: readonly PrintPart[],
  dates: Readonly<Record<EntryId, Day>>,
): CasePrint {
  const includedItems = <T>(part: PrintPart, all: readonly T[]): readonly T[] => (parts.includes(part) ? all : [])
  const { verdict } = view
  const lists = {
    cautions: includedItems('cautions', view.cautions),
    steps: includedItems('steps', view.steps),
    documents: includedItems('documents', view.documents),
    deadlines: includedItems(
      'deadlines',
      deadlines(
        policy,
        view.deadlines.map((deadline) => deadline.id),
        dates,
      ),
    ),
    amounts: includedItems('deadlines', view.amounts),
    cards: includedItems('cards', view.cards),
    contacts: includedItems('contacts', view.contacts),
  }
  const answer = parts.includes('answer')
  const claims = [
    // Stryker disable next-line ArrayDeclaration: an item without grade and day is neither a source nor stale
    ...(answer ? verdict.sources : []),
    ...lists.cautions.flatMap((caution) => caution.sources),
    ...notes([...lists.deadlines.map((deadline) => deadline.entry), ...lists.amounts]),
  ]
  return {
    place: verdict.place,
    on: verdict.on,
    dataVersion: verdict.dataVersion,
    verdict: answer ? verdict : null,
    ...(parts.includes('steps') ? { actor: view.actor, plan: view.plan } : { actor: null, plan: null }),
    ...lists,
    ...rest(claims, notes([...lists.steps, ...lists.documents, ...lists.cards, ...lists.contacts]), parts),
  }
}

/**
 * A guide for printing.
 * @example guidePaper(guide, policy, PARTS).steps.length === guide.steps.length
 */
export function guidePrint(guide: Guide, policy: Policy, parts: readonly PrintPart[]): GuidePrint {
  const includedItems = (part: PrintPart, ids: readonly EntryId[]) =>
    parts.includes(part) ? toEntryViews(policy, ids) : []
  const steps = parts.includes('steps') ? guide.steps : []
  const cards = includedItems('cards', [...new Set(guide.steps.flatMap((step) => step.card?.entry ?? []))])
  const lists = {
    documents: includedItems('documents', entriesFor(guide.documents, {})),
    cards,
    contacts: includedItems('contacts', guide.contacts),
  }
  const facts = [...guide.sources, ...steps.flatMap((step) => step.sources)]
  // A guide for staff makes no statement about the law.
  // Stryker disable next-line ArrayDeclaration: an item without grade and day is neither a source nor stale
  const claims = guide.phase === 'staff' ? [] : sourceNotes(policy.library, [{ ...guide, sources: facts }])
  return {
    guide,
    steps,
    about: parts.includes('answer'),
    ...lists,
    ...rest(claims, notes([...lists.documents, ...cards, ...lists.contacts]), parts),
  }
}

/**
 * The parts that can be selected: those with content.
 * @example partsOf(paperOf(policy, view, PARTS, {})) // without 'deadlines' where there are none
 */
export function printParts(paper: CasePrint | GuidePrint): PrintPart[] {
  const there: Record<PrintPart, boolean> = {
    answer: true,
    cautions: 'cautions' in paper && paper.cautions.length > 0,
    steps: paper.steps.length > 0,
    documents: paper.documents.length > 0,
    deadlines: 'deadlines' in paper && paper.deadlines.length + paper.amounts.length > 0,
    cards: paper.cards.length > 0,
    contacts: paper.contacts.length > 0,
    sources: paper.sources.length > 0,
  }
  return PRINT_PARTS.filter((part) => there[part])
}
