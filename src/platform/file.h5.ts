import { canDownload, download } from './download'

/** The text of a selected file, or why there is none; `cancelled`: the user selected no file. */
export type PickFileResult =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'cancelled' | 'large' | 'failed' }

/** Whether a text can be saved as a file; WeChat's browser allows no downloads. */
export const canSaveFile = canDownload

/** Saves a text as a file, and returns whether the browser can; call it from a tap. */
export function saveFile(name: string, text: string): Promise<boolean> {
  if (!canSaveFile()) return Promise.resolve(false)
  download(name, new Blob([text], { type: 'application/json' }))
  return Promise.resolve(true)
}

function readText(file: File): Promise<PickFileResult> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? { kind: 'text', text: reader.result } : { kind: 'failed' })
    reader.onerror = () => resolve({ kind: 'failed' })
    reader.readAsText(file)
  })
}

/** Lets the user select a text file, and reads it if it has at most `maxBytes`. Call it from a tap. */
export function pickFile(extension: string, maxBytes: number): Promise<PickFileResult> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = `.${extension},application/${extension}`
    input.onchange = () => {
      const file = input.files?.[0]
      if (!file) resolve({ kind: 'cancelled' })
      else if (file.size > maxBytes) resolve({ kind: 'large' })
      else void readText(file).then(resolve)
    }
    // Older browsers lack this event: the promise then never settles.
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }))
    input.click()
  })
}
