import Taro from '@tarojs/taro'
import { attempt } from './attempt'

const ignore = () => undefined

/** Opens WeChat's settings of this mini-program, where the user can grant a permission. */
export function openSettings(): void {
  attempt(() => Taro.openSetting()).catch(ignore)
}

/**
 * Opens the phone's settings of WeChat, which have its permissions for the camera and the clipboard. Null: the platform
 * cannot.
 * @example openPhoneSettings && <Button onPress={openPhoneSettings}>…</Button>
 */
export const openPhoneSettings: (() => void) | null = () => {
  attempt(() => Taro.openAppAuthorizeSetting({})).catch(ignore)
}
