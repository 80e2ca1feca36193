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
