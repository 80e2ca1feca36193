/** What happened to a link: opened in a browser tab, copied to the clipboard, or neither. */
export type OpenUrlResult = 'opened' | 'copied' | 'failed'

/**
 * Opens an official page in a new tab; an address of another kind fails.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'opened'
 */
export function openUrl(address: string): Promise<OpenUrlResult> {
  if (!/^https?:\/\//.test(address)) return Promise.resolve('failed')
  window.open(address, '_blank', 'noopener')
  return Promise.resolve('opened')
}
