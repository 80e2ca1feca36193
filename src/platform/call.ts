import Taro from '@tarojs/taro'

/**
 * Offers to call a number. Returns whether the phone opens the call; false also if the user declines.
 * @example call('12333')
 */
export function call(number: string): Promise<boolean> {
  return Taro.makePhoneCall({ phoneNumber: number }).then(
    () => true,
    () => false,
  )
}
