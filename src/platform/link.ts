import { copy } from './clipboard'

/** What became of a link: opened beside the app, copied for the person to open, or neither. */
export type Followed = 'opened' | 'copied' | 'failed'

/**
 * Leads to an official page. A mini-program cannot open foreign pages, so the address is copied.
 * An address that is not https is not followed.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'copied'
 */
export async function openUrl(address: string): Promise<Followed> {
  if (!address.startsWith('https://')) return 'failed'
  return (await copy(address)) ? 'copied' : 'failed'
}
