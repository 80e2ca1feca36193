import Taro from '@tarojs/taro'

/**
 * Puts a text on the clipboard and says whether that worked. WeChat shows its own message, and refuses
 * until the account has declared the clipboard: always show the text as well.
 * @example if (!(await copy('医保参保'))) showLarge('医保参保')
 */
export function copy(text: string): Promise<boolean> {
  return Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
}
