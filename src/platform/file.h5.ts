/** What became of choosing a file; `cancelled`: none was chosen. */
export type Picked = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'cancelled' | 'large' | 'failed' }

/** Whether a text can be saved as a file: WeChat's own browser lets nothing be downloaded. */
export const canSave = (): boolean => !/MicroMessenger/i.test(navigator.userAgent)

/** Saves a text as a file, and says whether that could be done; only from a tap. */
export function save(name: string, text: string): Promise<boolean> {
  if (!canSave()) return Promise.resolve(false)
  const file = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = file
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(file), 60_000)
  return Promise.resolve(true)
}

function read(file: File): Promise<Picked> {
  return new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(typeof reader.result === 'string' ? { kind: 'text', text: reader.result } : { kind: 'failed' })
    reader.onerror = () => done({ kind: 'failed' })
    reader.readAsText(file)
  })
}

/** Lets the person choose a text file of at most so many bytes, and reads it. Only from a tap. */
export function pick(extension: string, most: number): Promise<Picked> {
  return new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = `.${extension},application/${extension}`
    input.onchange = () => {
      const file = input.files?.[0]
      if (!file) done({ kind: 'cancelled' })
      else if (file.size > most) done({ kind: 'large' })
      else void read(file).then(done)
    }
    // Older browsers do not tell of it: then the promise is simply never kept.
    input.addEventListener('cancel', () => done({ kind: 'cancelled' }))
    input.click()
  })
}
