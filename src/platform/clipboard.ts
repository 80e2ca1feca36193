import Taro from '@tarojs/taro'
import { withConsent } from './consent'

/** Whether text that this app copied may still be on the clipboard. */
let hasOurText = false

/**
 * Overwrites text that this app has copied since it was opened. Returns whether none of it is left on the clipboard.
 * @example if (!(await emptyClipboard())) showWarning()
 */
export async function emptyClipboard(): Promise<boolean> {
  if (!hasOurText) return true
  // Some devices refuse an empty text.
  const isOverwritten = await copy(' ')
  hasOurText = !isOverwritten
  return isOverwritten
}

/**
 * Copies a text, and returns whether it worked. WeChat shows its own message, and refuses until the account has declared
 * the use of the clipboard: always display the text, too.
 * @example if (!(await copy('医保参保'))) showLarge('医保参保')
 */
export function copy(text: string): Promise<boolean> {
  hasOurText = true
  return withConsent(() => Taro.setClipboardData({ data: text })).then(
    () => true,
    () => false,
  )
}
