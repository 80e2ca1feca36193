import Taro from '@tarojs/taro'
import { asked } from './asked'
import { copy } from './clipboard'

/** What became of a link: opened beside the app, copied for the person to open, shown to be noted down, or none of these. */
export type Followed = 'opened' | 'copied' | 'shown' | 'failed'

/**
 * Leads to an official page. A mini-program cannot open foreign pages, so the address is copied; where that is refused, it is shown.
 * An address that is not https is not followed.
 * @example (await openUrl('https://www.nhsa.gov.cn')) === 'copied'
 */
export async function openUrl(address: string): Promise<Followed> {
  if (!address.startsWith('https://')) return 'failed'
  if (await copy(address)) return 'copied'
  return asked(() => Taro.showModal({ content: address, showCancel: false, confirmText: 'OK' })).then(() => 'shown', () => 'failed')
}
