/** Something that this app has copied since it was opened may still lie there. */
let ours = false

/** Takes from the clipboard what this app has copied, and says whether nothing of it is known to be left there. */
export async function emptyClipboard(): Promise<boolean> {
  const before = ours
  // Also what was copied before a reload. An empty text is not taken everywhere.
  const gone = await copy(' ')
  ours = before && !gone
  return !ours
}

/**
 * Puts a text on the clipboard and says whether that worked: always show the text as well.
 * @example if (!(await copy('医保参保'))) showLarge('医保参保')
 */
export function copy(text: string): Promise<boolean> {
  ours = true
  // Only secure pages of newer browsers have it.
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard
  if (!clipboard) return Promise.resolve(copySelection(text))
  return clipboard.writeText(text).then(
    () => true,
    () => copySelection(text),
  )
}

function copySelection(text: string): boolean {
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
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
