import Taro from '@tarojs/taro'

/** The text of a selected file, or why there is none; `cancelled`: the user selected no file. */
export type PickFileResult =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'cancelled' | 'large' | 'failed' }

/**
 * Whether a text can be saved as a file; a mini-program cannot.
 * @example canSaveFile() ? saveFile(name, text) : copy(text)
 */
export const canSaveFile = (): boolean => false

/**
 * Saves a text as a file, and returns whether the device can; call it from a tap.
 * @example await saveFile('office.json', text)
 */
export const saveFile: (name: string, text: string) => Promise<boolean> = () => Promise.resolve(false)

const isCancelled = (reason: unknown) => String((reason as { errMsg?: unknown } | null)?.errMsg).includes('cancel')

/**
 * Lets the user select a text file from a chat, and reads it if it has at most `maxBytes`. Call it from a tap.
 * @example const result = await pickFile('json', 65536)
 */
export async function pickFile(extension: string, maxBytes: number): Promise<PickFileResult> {
  try {
    const {
      tempFiles: [file],
    } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [extension] })
    if (!file) return { kind: 'cancelled' }
    if (file.size > maxBytes) return { kind: 'large' }
    const text = Taro.getFileSystemManager().readFileSync(file.path, 'utf8')
    return typeof text === 'string' ? { kind: 'text', text } : { kind: 'failed' }
  } catch (reason) {
    return { kind: isCancelled(reason) ? 'cancelled' : 'failed' }
  }
}
