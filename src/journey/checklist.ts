import type { Guide, GuideId } from '../guides'
import type { EntryId, Policy } from '../rules'
import { type EntryView, toEntryViews } from './outcome'

/** A document to bring, and where it is used: `null` is the route itself. */
export interface DocumentView {
  readonly document: EntryView
  readonly usedBy: readonly (GuideId | null)[]
}

/**
 * The documents of the route and of some guides in one list, each once, those of the route first.
 * @example checklist(policy, ['doc-passport'], [bankAccount]).map(one => one.usedBy) // [[null, 'bank-account'], …]
 */
export function documentChecklist(policy: Policy, route: readonly EntryId[], guides: readonly Guide[]): DocumentView[] {
  const users = new Map<EntryId, (GuideId | null)[]>()
  const add = (user: GuideId | null) => (id: EntryId) => {
    users.set(id, [...(users.get(id) ?? []), user])
  }
  route.forEach(add(null))
  for (const { id, documents } of guides) documents.map(({ entry }) => entry).forEach(add(id))
  return toEntryViews(policy, [...users.keys()]).map((document) => ({ document, usedBy: users.get(document.id)! }))
}

/** The documents of a person, each in one list. */
export interface PersonDocuments {
  /** Those of the answer, which every screen and print-out lists and counts; without an answer, those of `guides`. */
  readonly own: readonly DocumentView[]
  /** Those that the person's guides need besides, in later steps. */
  readonly later: readonly DocumentView[]
  /** Those of all other guides. */
  readonly others: readonly DocumentView[]
}

/**
 * The documents of a person: of their answer, besides of their guides, and of other guides.
 * @example personDocuments(policy, ['doc-passport'], [bankAccount], []).own.length // 1
 */
export function personDocuments(
  policy: Policy,
  answer: readonly EntryId[],
  guides: readonly Guide[],
  others: readonly Guide[],
): PersonDocuments {
  const all = documentChecklist(policy, answer, guides)
  const isOfAnswer = ({ document }: DocumentView) => answer.length === 0 || answer.includes(document.id)
  const ids = all.map(({ document }) => document.id)
  return {
    own: all.filter(isOfAnswer),
    later: all.filter((one) => !isOfAnswer(one)),
    others: documentChecklist(policy, [], others).filter(
      ({ document }) => document.known && !ids.includes(document.id),
    ),
  }
}

/**
 * The documents that the person must bring: all but those that somebody else provides (`provided`). This is the
 * number on every screen.
 * @example toBring(view.documents, ['doc-employee-form']).length // 5
 */
export function toBring<Document extends Pick<EntryView, 'id'>>(
  documents: readonly Document[],
  provided: readonly EntryId[],
): Document[] {
  return documents.filter(({ id }) => !provided.includes(id))
}
