import Taro from '@tarojs/taro'
import { attempt } from './attempt'

const ignore = () => undefined

/** Opens WeChat's settings of this mini-program, where the user can grant a permission. */
export function openSettings(): void {
  attempt(() => Taro.openSetting()).catch(ignore)
}

/**
 * Opens the phone's settings of WeChat, which has the permission for the camera. Null: the platform cannot.
 * @example openCameraSettings && <Button onPress={openCameraSettings}>…</Button>
 */
export const openCameraSettings: (() => void) | null = () => {
  attempt(() => Taro.openAppAuthorizeSetting({})).catch(ignore)
}
