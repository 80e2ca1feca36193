import type { Guide, Step } from '../guides'
import type { Day, EntryId, Policy, SourceNote, Verdict } from '../rules'
import { entriesFor, sourceNotes } from '../rules'
import { type AnswerSummary, answerSummary } from './answer'
import { deadlines } from './deadlines'
import { type EntryView, toEntryViews, type OutcomeView } from './outcome'

/** The parts of a printed page, in order. */
export const PRINT_PARTS = ['answer', 'documents', 'steps', 'cards', 'contacts'] as const
export type PrintPart = (typeof PRINT_PARTS)[number]

/** How many contacts have room on one side. */
const CONTACTS = 2

type KnownEntry = EntryView & { readonly known: true }
/** A sentence for the counter, in Chinese. */
export type Sentence = KnownEntry & { readonly zh: string }

/** What every printed page has. Excluded or missing parts are empty. */
interface Paper {
  readonly documents: readonly EntryView[]
  /** Two at most, those with a number first. */
  readonly contacts: readonly KnownEntry[]
  /** How many sources the statements have; the page of the QR code lists them. */
  readonly sources: number
  /** The earliest verification day of the content; null: it has no sources. */
  readonly checked: Day | null
  /** The earliest best-before day of the content; null: it has none. */
  readonly bestBefore: Day | null
}

/** The printed answer. */
interface PrintedAnswer {
  readonly verdict: Verdict
  readonly actor: string | null
  readonly summary: AnswerSummary
  /** The last day for the summary's `when`, if the person entered its first day. */
  readonly due: Day | null
}

/** A printed outcome, as ids and figures. */
export interface CasePrint extends Paper {
  readonly place: string
  readonly on: Day
  /** Null: excluded. */
  readonly answer: PrintedAnswer | null
  /** Null: excluded, or there is none. */
  readonly sentence: Sentence | null
}

/** A printed guide. */
export interface GuidePrint extends Paper {
  readonly guide: Guide
  readonly steps: readonly Step[]
  /** Each once, with the number of its first step. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly step: number }[]
  /** Whether the introduction, and how to check that it worked, are included. */
  readonly about: boolean
}

const isSentence = (entry: EntryView): entry is Sentence => entry.known && entry.zh !== null

// Stryker disable next-line ArrayDeclaration: an item without grade and day is neither a source nor stale
const notes = (entries: readonly EntryView[]) => entries.flatMap((entry) => (entry.known ? entry.sources : []))

const earliest = (days: readonly Day[]) => [...days].sort()[0] ?? null

/** The number of sources of the statements, and the age of the content, which also depends on `others`. */
function evidence(claims: readonly SourceNote[], others: readonly SourceNote[]) {
  const all = [...claims, ...others]
  return {
    // Where nothing is claimed, it is what the rest was copied from.
    sources: new Set((claims.length > 0 ? claims : all).map(({ id }) => id)).size,
    checked: earliest(all.map((note) => note.verifiedOn)),
    bestBefore: earliest(all.map((note) => note.bestBefore)),
  }
}

/** The contacts to print: those to call before those to visit. */
function toPrint(contacts: readonly EntryView[]): KnownEntry[] {
  const known = contacts.filter((contact): contact is KnownEntry => contact.known)
  const canCall = ({ values }: KnownEntry) => values.phone !== undefined
  return [...known.filter(canCall), ...known.filter((contact) => !canCall(contact))].slice(0, CONTACTS)
}

interface CaseOptions {
  readonly parts: readonly PrintPart[]
  /** The first days of deadlines. */
  readonly dates: Readonly<Record<EntryId, Day>>
  /** Whether an entry has a short text. */
  readonly has: (entry: EntryId) => boolean
}

function printedAnswer(
  policy: Policy,
  view: OutcomeView,
  { dates, has }: CaseOptions,
): { answer: PrintedAnswer; claims: SourceNote[] } {
  const { verdict, actor } = view
  const summary = answerSummary(view, policy, { open: null, has })
  const { when, cost, overturning } = summary
  const [deadline] = deadlines(policy, when ? [when.entry.id] : [], dates)
  return {
    answer: { verdict, actor, summary, due: deadline?.due ?? null },
    claims: [
      ...verdict.sources,
      ...(overturning?.sources ?? []),
      ...notes([when, cost].flatMap((fact) => (fact ? [fact.entry] : []))),
    ],
  }
}

/**
 * The outcome of a case for printing.
 * @example casePrint(policy, outcome(policy, answers), { parts: ['answer'], dates: {}, has: () => true }).documents // []
 */
export function casePrint(policy: Policy, view: OutcomeView, options: CaseOptions): CasePrint {
  const { parts } = options
  const included = <T>(part: PrintPart, all: readonly T[]): readonly T[] => (parts.includes(part) ? all : [])
  const printed = parts.includes('answer') ? printedAnswer(policy, view, options) : null
  const documents = included('documents', view.documents)
  const [sentence = null] = included('cards', view.cards.filter(isSentence))
  const contacts = toPrint(included('contacts', view.contacts))
  return {
    place: view.verdict.place,
    on: view.verdict.on,
    answer: printed?.answer ?? null,
    documents,
    sentence,
    contacts,
    // Stryker disable next-line ArrayDeclaration: an item without grade and day is neither a source nor stale
    ...evidence(printed?.claims ?? [], notes([...documents, ...(sentence ? [sentence] : []), ...contacts])),
  }
}

/**
 * A guide for printing.
 * @example guidePrint(guide, policy, PRINT_PARTS).steps.length === guide.steps.length
 */
export function guidePrint(guide: Guide, policy: Policy, parts: readonly PrintPart[]): GuidePrint {
  const included = (part: PrintPart, ids: readonly EntryId[]) => (parts.includes(part) ? toEntryViews(policy, ids) : [])
  const steps = parts.includes('steps') ? guide.steps : []
  const cards = included('cards', [...new Set(guide.steps.flatMap((step) => step.card?.entry ?? []))])
  const sentences = cards
    .filter(isSentence)
    .map((sentence) => ({ sentence, step: guide.steps.findIndex(({ card }) => card?.entry === sentence.id) + 1 }))
  const documents = included('documents', entriesFor(guide.documents, {}))
  const contacts = toPrint(included('contacts', guide.contacts))
  const facts = [...guide.sources, ...steps.flatMap((step) => step.sources)]
  // A guide for staff makes no statement about the law.
  // Stryker disable next-line ArrayDeclaration: an item without grade and day is neither a source nor stale
  const claims = guide.phase === 'staff' ? [] : sourceNotes(policy.library, [{ ...guide, sources: facts }])
  return {
    guide,
    steps,
    sentences,
    about: parts.includes('answer'),
    documents,
    contacts,
    ...evidence(claims, notes([...documents, ...cards, ...contacts])),
  }
}

/**
 * The parts that can be selected: those with content.
 * @example printParts(guidePrint(guide, policy, PRINT_PARTS)) // without 'documents' where there are none
 */
export function printParts(paper: CasePrint | GuidePrint): PrintPart[] {
  const there: Record<PrintPart, boolean> = {
    answer: true,
    documents: paper.documents.length > 0,
    steps: 'steps' in paper && paper.steps.length > 0,
    cards: 'sentences' in paper ? paper.sentences.length > 0 : paper.sentence !== null,
    contacts: paper.contacts.length > 0,
  }
  return PRINT_PARTS.filter((part) => there[part])
}
