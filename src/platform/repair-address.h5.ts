import { repairHash } from './url-params'

function repair(): void {
  const { hash } = window.location
  const repaired = repairHash(hash)
  // The router stores its own state with the address, which must stay.
  if (repaired !== hash) window.history.replaceState(window.history.state, '', repaired)
}

/**
 * Makes every address one that the router can decode, now and whenever it changes: else a mistyped link would end in an
 * error without a screen. Call it once, before the router starts, so that it hears of a change first.
 */
export function repairAddresses(): void {
  repair()
  for (const change of ['popstate', 'hashchange']) window.addEventListener(change, repair, true)
}
