import Taro from '@tarojs/taro'

/** What became of choosing a file; `cancelled`: none was chosen. */
export type Picked = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'cancelled' | 'large' | 'failed' }

/**
 * Whether a text can be saved as a file; a mini-program cannot, so that it is copied instead.
 * @example canSave() ? save(name, text) : copy(text)
 */
export const canSave = (): boolean => false

/**
 * Saves a text as a file, and says whether that could be done; only from a tap.
 * @example await save('office.json', text)
 */
export const save: (name: string, text: string) => Promise<boolean> = () => Promise.resolve(false)

const cancelled = (reason: unknown) => String((reason as { errMsg?: unknown } | null)?.errMsg).includes('cancel')

/**
 * Lets the person choose a text file of at most so many bytes, and reads it; here one that was sent in a chat. Only from a tap.
 * @example const picked = await pick('json', 65536)
 */
export async function pick(extension: string, most: number): Promise<Picked> {
  try {
    const { tempFiles: [file] } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [extension] })
    if (!file) return { kind: 'cancelled' }
    if (file.size > most) return { kind: 'large' }
    const text = Taro.getFileSystemManager().readFileSync(file.path, 'utf8')
    return typeof text === 'string' ? { kind: 'text', text } : { kind: 'failed' }
  } catch (reason) {
    return { kind: cancelled(reason) ? 'cancelled' : 'failed' }
  }
}
