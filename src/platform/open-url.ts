import { copy } from './clipboard'

/** What happened to a link: opened in a browser tab, copied to the clipboard, or neither. */
export type OpenUrlResult = 'opened' | 'copied' | 'failed'

/**
 * Opens an official page. A mini-program cannot open other websites, so the address is copied for a browser.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'copied'
 */
export async function openUrl(address: string): Promise<OpenUrlResult> {
  return /^https?:\/\//.test(address) && (await copy(address)) === 'copied' ? 'copied' : 'failed'
}
