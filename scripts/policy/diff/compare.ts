import { compose, type Day, type PlaceId, type Policy } from '../../../src/rules'
import { placesOf } from '../load-policy'
import { type ItemChange, changesOf } from './changes'
import { compareCases, type CaseComparison } from './cases'
import type { Side } from './side'

/** What changes in one place on one day. */
export interface PlaceComparison extends CaseComparison {
  readonly place: PlaceId
  readonly day: Day
}

/** Everything that differs between two sides. */
export interface Comparison {
  readonly names: readonly [string, string]
  readonly days: readonly Day[]
  /** Of both sides. */
  readonly places: readonly PlaceId[]
  readonly added: readonly PlaceId[]
  readonly removed: readonly PlaceId[]
  readonly compared: readonly PlaceComparison[]
  readonly changed: readonly ItemChange[]
}

function lawOf({ name, law }: Side, place: PlaceId, day: Day): Policy {
  const composed = compose(law.packs, law.library, place, day)
  if (composed.ok) return composed.value
  const [first] = composed.problems
  throw new Error(
    `"${name}" cannot be read for ${place} on ${day}: ${first?.message ?? ''} (${first?.remedy ?? ''}); fix it, or name another folder or revision`,
  )
}

/**
 * Compares two sides on a day and on each later day on which a difference begins, ends or becomes stale.
 * @example compare(sideOf(root, 'HEAD~1'), sideOf(root, 'HEAD'), '2026-11-22').compared.length
 */
export function compare(before: Side, after: Side, on: Day): Comparison {
  const { changed, days: all } = changesOf(before, after)
  const days = [on, ...all.filter((day) => day > on)]
  const [old, now] = [placesOf(before.law), placesOf(after.law)]
  const places = old.filter((place) => now.includes(place))
  return {
    names: [before.name, after.name],
    days,
    places,
    changed,
    added: now.filter((place) => !old.includes(place)),
    removed: old.filter((place) => !now.includes(place)),
    compared: days.flatMap((day) =>
      places.map((place) => ({ place, day, ...compareCases(lawOf(before, place, day), lawOf(after, place, day)) })),
    ),
  }
}
