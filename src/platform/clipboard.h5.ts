import type { CopyResult } from './clipboard'

/** Whether text that this app copied since it was opened may still be on the clipboard. */
let hasOurText = false

/** Overwrites text that this app has copied. Returns whether none of it is known to be left on the clipboard. */
export async function emptyClipboard(): Promise<boolean> {
  const hadOurText = hasOurText
  // Also overwrites what was copied before a reload. Some devices refuse an empty text.
  const isOverwritten = (await copy(' ')) === 'copied'
  hasOurText = hadOurText && !isOverwritten
  return !hasOurText
}

/**
 * Copies a text: always display it, too.
 * @example if ((await copy('医保参保')) !== 'copied') showLarge('医保参保')
 */
export function copy(text: string): Promise<CopyResult> {
  hasOurText = true
  // Only secure pages in newer browsers have it.
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard
  if (!clipboard) return Promise.resolve(copySelection(text))
  return clipboard.writeText(text).then(
    () => 'copied' as const,
    () => copySelection(text),
  )
}

function copySelection(text: string): CopyResult {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on http and in older browsers
    return document.execCommand('copy') ? 'copied' : 'failed'
  } catch {
    return 'failed'
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
