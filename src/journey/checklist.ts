import type { Guide, GuideId } from '../guides'
import type { EntryId, Policy } from '../rules'
import { type Listed, listed } from './outcome'

/** A paper to bring, and for what: `null` is the route itself. */
export interface Paper {
  readonly document: Listed
  readonly usedBy: readonly (GuideId | null)[]
}

/**
 * The papers of the route and of some guides in one list, each once, those of the route first.
 * @example checklist(policy, ['doc-passport'], [bankAccount]).map(one => one.usedBy) // [[null, 'bank-account'], …]
 */
export function checklist(policy: Policy, route: readonly EntryId[], guides: readonly Guide[]): Paper[] {
  const users = new Map<EntryId, (GuideId | null)[]>()
  const add = (user: GuideId | null) => (id: EntryId) => { users.set(id, [...users.get(id) ?? [], user]) }
  route.forEach(add(null))
  for (const { id, documents } of guides) documents.forEach(add(id))
  return listed(policy, [...users.keys()]).map(document => ({ document, usedBy: users.get(document.id)! }))
}
