import Taro from '@tarojs/taro'
import { asked } from './asked'

/** Something that this app has copied may still lie there. */
let ours = false

/**
 * Takes from the clipboard what this app has copied since it was opened, and says whether nothing of it is left there.
 * @example if (!(await emptyClipboard())) tell()
 */
export async function emptyClipboard(): Promise<boolean> {
  if (!ours) return true
  // An empty text is not taken everywhere.
  const gone = await copy(' ')
  ours = !gone
  return gone
}

/**
 * Puts a text on the clipboard and says whether that worked. WeChat shows its own message, and refuses
 * until the account has declared the clipboard: always show the text as well.
 * @example if (!(await copy('医保参保'))) showLarge('医保参保')
 */
export function copy(text: string): Promise<boolean> {
  ours = true
  return asked(() => Taro.setClipboardData({ data: text })).then(
    () => true,
    () => false,
  )
}
