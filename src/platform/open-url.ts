import Taro from '@tarojs/taro'
import { attempt } from './attempt'
import { copy } from './clipboard'

/** What happened to a link: opened in a browser tab, copied to the clipboard, displayed in a dialog, or none of these. */
export type OpenUrlResult = 'opened' | 'copied' | 'shown' | 'failed'

/**
 * Opens an official page. A mini-program cannot open other websites, so the address is copied or, if that fails, displayed.
 * An address other than https fails.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'copied'
 */
export async function openUrl(address: string): Promise<OpenUrlResult> {
  if (!address.startsWith('https://')) return 'failed'
  if (await copy(address)) return 'copied'
  return attempt(() => Taro.showModal({ content: address, showCancel: false, confirmText: 'OK' })).then(
    () => 'shown',
    () => 'failed',
  )
}
