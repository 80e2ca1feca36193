/** What became of a link: opened beside the app, copied for the person to open, or neither. */
export type Followed = 'opened' | 'copied' | 'failed'

/**
 * Leads to an official page, in a tab of its own. An address that is not https is not followed.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'opened'
 */
export function openUrl(address: string): Promise<Followed> {
  if (!address.startsWith('https://')) return Promise.resolve('failed')
  window.open(address, '_blank', 'noopener')
  return Promise.resolve('opened')
}
