import Taro from '@tarojs/taro'

/**
 * The persistent storage of the device, text by key; it fits zustand's `StateStorage`. An absent key and an empty text
 * read as null: WeChat does not distinguish them. `setItem` returns false if the device refuses (full, or storage is off).
 * Nothing throws.
 * @example storage.setItem('answers', '{}') && storage.getItem('answers') // '{}'
 */
export const storage = {
  getItem(key: string): string | null {
    try {
      const text: unknown = Taro.getStorageSync(key)
      return typeof text === 'string' && text !== '' ? text : null
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
