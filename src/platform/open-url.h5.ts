/** What happened to a link: opened in a browser tab, copied to the clipboard, displayed in a dialog, or none of these. */
export type OpenUrlResult = 'opened' | 'copied' | 'shown' | 'failed'

/**
 * Opens an official page in a new tab. An address other than https fails.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'opened'
 */
export function openUrl(address: string): Promise<OpenUrlResult> {
  if (!address.startsWith('https://')) return Promise.resolve('failed')
  window.open(address, '_blank', 'noopener')
  return Promise.resolve('opened')
}
