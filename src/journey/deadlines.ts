import type { Day, EntryId, Policy } from '../rules'
import { addDays, isDay } from '../rules/dates'
import { type EntryView, toEntryViews } from './outcome'

/** A deadline, and the last day if the day from which it counts is known. */
export interface DeadlineView {
  readonly entry: EntryView
  /** Null: no day is entered, or the number of days is unknown (a disputed waiting time is never computed). */
  readonly due: Day | null
  /** Whether its first day can be entered. */
  readonly counts: boolean
}

/**
 * The deadlines of a route with their last days. `dates` has the first day of each, which is day 0.
 * @example deadlines(policy, ['deadline-baby'], { 'deadline-baby': '2026-11-01' })[0]?.due // '2026-12-31'
 */
export function deadlines(
  policy: Policy,
  ids: readonly EntryId[],
  dates: Readonly<Record<EntryId, Day>>,
): DeadlineView[] {
  return toEntryViews(policy, ids).map((entry) => {
    const days = entry.known && entry.kind === 'deadline' ? entry.values.days : undefined
    const from = dates[entry.id]
    const counts = typeof days === 'number'
    return { entry, counts, due: counts && isDay(from) ? addDays(from, days) : null }
  })
}
