import Taro from '@tarojs/taro'
import { setUpdateReady } from './app-update'

/** Notices when WeChat has downloaded a newer version. Call it once, as the app starts; WeChat itself caches the app. */
export function registerServiceWorker(): void {
  Taro.getUpdateManager().onUpdateReady(setUpdateReady)
}

/**
 * Sets the languages to cache; WeChat itself caches what it has downloaded.
 * @example cacheLanguages(['my', 'zh-Hans'])
 */
export const cacheLanguages: (tags: readonly string[]) => void = () => undefined

/** Asks the host for another version; WeChat does so by itself. */
export const checkHostForUpdate: () => Promise<void> = () => Promise.resolve()

/** Restarts the app in the newer version; stored data stays. */
export function activateUpdate(): void {
  Taro.getUpdateManager().applyUpdate()
}

/** Deletes the pages that were read without the app; a mini-program has none. */
export function forgetVisitedPages(): void {
  // Nothing is kept.
}
