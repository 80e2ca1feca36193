/** The countdown before a wipe, in seconds. */
export const NOTICE_SECONDS = 15

/** The state of the idle timer: waiting, counting down (`left` whole seconds), or over. */
export type IdleState = { readonly state: 'waiting' | 'over' } | { readonly state: 'ending'; readonly left: number }

/**
 * The state of an idle timer of some seconds that started at `since`; `since` and `now` are in milliseconds. If the clock
 * was set back, no time has passed.
 * @example idle({ since: 0, now: 80_000, seconds: 90 }) // { state: 'ending', left: 10 }
 */
export function idle({ since, now, seconds }: { since: number; now: number; seconds: number }): IdleState {
  const left = seconds - Math.max(0, now - since) / 1000
  if (left <= 0) return { state: 'over' }
  return left <= NOTICE_SECONDS ? { state: 'ending', left: Math.ceil(left) } : { state: 'waiting' }
}
