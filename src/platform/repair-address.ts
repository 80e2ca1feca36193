/**
 * Makes every address one that the router can decode, now and whenever it changes. A mini-program has no address.
 * Call it once, before the router starts.
 */
export const repairAddresses: () => void = () => {
  // WeChat decodes its links itself.
}
