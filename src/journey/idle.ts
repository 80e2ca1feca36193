/** How long before its end the wait is told aloud, in seconds. */
export const NOTICE = 15

/** How long nobody has touched the screen: nothing to say yet; `left` whole seconds left; or long enough. */
export type Idle = { readonly state: 'waiting' | 'over' } | { readonly state: 'ending'; readonly left: number }

/**
 * Where a wait of so many seconds stands that began at `since`, both moments in milliseconds. A clock that was set
 * back counts as no time gone by.
 * @example idle({ since: 0, now: 80_000, seconds: 90 }) // { state: 'ending', left: 10 }
 */
export function idle({ since, now, seconds }: { since: number; now: number; seconds: number }): Idle {
  const left = seconds - Math.max(0, now - since) / 1000
  if (left <= 0) return { state: 'over' }
  return left <= NOTICE ? { state: 'ending', left: Math.ceil(left) } : { state: 'waiting' }
}
