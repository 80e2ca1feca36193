/** What became of a link: opened beside the app, copied for the person to open, shown to be noted down, or none of these. */
export type Followed = 'opened' | 'copied' | 'shown' | 'failed'

/**
 * Leads to an official page, in a tab of its own. An address that is not https is not followed.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'opened'
 */
export function openUrl(address: string): Promise<Followed> {
  if (!address.startsWith('https://')) return Promise.resolve('failed')
  window.open(address, '_blank', 'noopener')
  return Promise.resolve('opened')
}
