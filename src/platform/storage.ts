import Taro from '@tarojs/taro'

/**
 * What the device keeps for us between visits, as text under a key; fits zustand's `StateStorage`.
 * Absent reads as `null`, and so does an empty text: WeChat cannot tell the two apart.
 * `setItem` answers `false` when the device refuses (full, or storage is off); nothing here throws.
 * @example storage.setItem('answers', '{}') && storage.getItem('answers') // '{}'
 */
export const storage = {
  getItem(key: string): string | null {
    try {
      const kept: unknown = Taro.getStorageSync(key)
      return typeof kept === 'string' && kept !== '' ? kept : null
    } catch {
      return null
    }
  },

  setItem(key: string, text: string): boolean {
    try {
      Taro.setStorageSync(key, text)
      return true
    } catch {
      return false
    }
  },

  removeItem(key: string): boolean {
    try {
      Taro.removeStorageSync(key)
      return true
    } catch {
      return false
    }
  },
}
