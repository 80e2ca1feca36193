import { compose, type Day, type PlaceId, type Policy } from '../../../src/rules'
import { placesOf } from '../places'
import { type Changed, changesOf } from './changes'
import { compareCases, type Moved } from './cases'
import type { Side } from './side'

/** What changes in one place on one day. */
export interface Compared extends Moved {
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
  readonly gone: readonly PlaceId[]
  readonly compared: readonly Compared[]
  readonly changed: readonly Changed[]
}

function lawOf({ name, law }: Side, place: PlaceId, day: Day): Policy {
  const composed = compose(law.packs, law.library, place, day)
  if (composed.ok) return composed.value
  const [first] = composed.problems
  throw new Error(`"${name}" cannot be read for ${place} on ${day}: ${first?.message ?? ''} (${first?.remedy ?? ''}); mend it, or name another folder or revision`)
}

/**
 * Compares two sides on a day and on each later day on which something that differs begins, ends or grows old.
 * @example compare(sideOf(root, 'HEAD~1'), sideOf(root, 'HEAD'), '2026-11-22').compared.length
 */
export function compare(before: Side, after: Side, on: Day): Comparison {
  const { changed, days: all } = changesOf(before, after)
  const days = [on, ...all.filter((day) => day > on)]
  const [old, now] = [placesOf(before.law), placesOf(after.law)]
  const places = old.filter((one) => now.includes(one))
  return {
    names: [before.name, after.name], days, places, changed,
    added: now.filter((one) => !old.includes(one)), gone: old.filter((one) => !now.includes(one)),
    compared: days.flatMap((day) => places.map((place) => ({ place, day, ...compareCases(lawOf(before, place, day), lawOf(after, place, day)) }))),
  }
}
