import Taro from '@tarojs/taro'
import { tellNewer } from './newer'

/** Lets WeChat bring newer versions. Called once, as the app starts; WeChat keeps the app on the device by itself. */
export function stayOnDevice(): void {
  Taro.getUpdateManager().onUpdateReady(tellNewer)
}

/**
 * Names the languages whose words shall be on the device from now on; WeChat keeps what it has fetched.
 * @example keepWords(['my', 'zh-Hans'])
 */
export const keepWords: (tags: readonly string[]) => void = () => undefined

/** Uses the newer version at once; what the person has told stays. */
export function takeNewer(): void {
  Taro.getUpdateManager().applyUpdate()
}
