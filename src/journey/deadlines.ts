import type { Day, EntryId, Policy } from '../rules'
import { addDays, isDay } from '../rules/dates'
import { type Listed, listed } from './outcome'

/** A deadline, and the last day if the day from which it counts is known. */
export interface Deadline {
  readonly entry: Listed
  /** Null: no day given, or the law gives no number of days (a waiting time that is disputed is never computed). */
  readonly due: Day | null
  /** Whether a day can be given at all. */
  readonly counts: boolean
}

/**
 * The deadlines of a route with their last days. `dates` holds the day from which each counts: day 0.
 * @example deadlines(policy, ['deadline-baby'], { 'deadline-baby': '2026-11-01' })[0]?.due // '2026-12-31'
 */
export function deadlines(policy: Policy, ids: readonly EntryId[], dates: Readonly<Record<EntryId, Day>>): Deadline[] {
  return listed(policy, ids).map(entry => {
    const days = entry.known && entry.kind === 'deadline' ? entry.values.days : undefined
    const from = dates[entry.id]
    const counts = typeof days === 'number'
    return { entry, counts, due: counts && isDay(from) ? addDays(from, days) : null }
  })
}
