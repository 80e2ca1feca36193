import Taro from '@tarojs/taro'
import { toRefusal, withConsent } from './consent'

/**
 * What became of a copy: WeChat has no permission of the phone, the user did not agree to the privacy guide (WeChat asks
 * again), or something else failed.
 */
export type CopyResult = 'copied' | ReturnType<typeof toRefusal>

/** Whether text that this app copied may still be on the clipboard. */
let hasOurText = false

/**
 * Overwrites text that this app has copied since it was opened. Returns whether none of it is left on the clipboard.
 * @example if (!(await emptyClipboard())) showWarning()
 */
export async function emptyClipboard(): Promise<boolean> {
  if (!hasOurText) return true
  // Some devices refuse an empty text.
  const isOverwritten = (await copy(' ')) === 'copied'
  hasOurText = !isOverwritten
  return isOverwritten
}

/**
 * Copies a text. WeChat shows its own message, and refuses until the account has declared the use of the clipboard:
 * always display the text, too.
 * @example if ((await copy('医保参保')) !== 'copied') showLarge('医保参保')
 */
export function copy(text: string): Promise<CopyResult> {
  hasOurText = true
  return withConsent(() => Taro.setClipboardData({ data: text })).then(() => 'copied' as const, toRefusal)
}
