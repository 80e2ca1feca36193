import { create } from 'zustand'
import { now } from '../platform/day'
import { shareActivity } from '../platform/tabs'

/** The last activity on this screen. */
interface Activity {
  /** In milliseconds since 1970; null: none since the device was wiped for the next visitor. */
  readonly lastActivity: number | null
  readonly secondsLeft: number | null
}

/**
 * The time of the last activity, without anything about the visitor. `secondsLeft` counts down before a wipe; null:
 * none is near.
 * @example const secondsLeft = useActivity((state) => state.secondsLeft)
 */
export const useActivity = create<Activity>(() => ({ lastActivity: now(), secondsLeft: null }))

/** Records that another tab was used now: the visitor is still there. */
export const recordActivityElsewhere = (): void => useActivity.setState({ lastActivity: now() })

/**
 * Records that the screen was used now.
 * @example <ActivityListener onActivity={recordActivity}>…</ActivityListener>
 */
export function recordActivity(): void {
  recordActivityElsewhere()
  shareActivity()
}

/** Stops the idle timer until the next activity: there is nothing to wipe before it. */
export const pauseIdleTimer = (): void => useActivity.setState({ lastActivity: null, secondsLeft: null })
