import Taro from '@tarojs/taro'

/**
 * Offers to call a number, and says whether the phone took it over; `false` also when the person declined.
 * @example call('12333')
 */
export function call(number: string): Promise<boolean> {
  return Taro.makePhoneCall({ phoneNumber: number }).then(
    () => true,
    () => false,
  )
}
