import type { Policy } from '../rules'
import { type EntryView, toEntryViews } from './outcome'

/** A city without a pack of its own: what is known of it, and the sentence to ask there. */
export interface CityView {
  readonly id: string
  readonly zh: string
  readonly note: EntryView
  readonly card: EntryView
}

/**
 * The cities that a place offers by name, in order; those of wider places are not offered.
 * @example cities(policyFor('elsewhere', '2026-11-30')).map(({ id }) => id)
 */
export function cities(policy: Policy): CityView[] {
  const own = policy.chain.find(({ place }) => place === policy.place)?.cities ?? []
  return own.map(({ id, zh, note, card }) => {
    const [noteView, cardView] = toEntryViews(policy, [note, card]) as [EntryView, EntryView]
    return { id, zh, note: noteView, card: cardView }
  })
}
