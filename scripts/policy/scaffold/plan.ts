import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a new thing needs: files that are made, files that are changed, and what is left to a person. */
export interface Plan {
  readonly made: Readonly<Record<string, string>>
  readonly changed: Readonly<Record<string, (text: string) => string>>
  readonly todo: readonly string[]
}

/** JSON as this repository writes it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Puts a text before the only place where another stands.
 * @throws Error if that is not there, so that nothing is written in half
 */
export function before(mark: string, addition: string): (text: string) => string {
  return (text) => {
    const parts = text.split(mark)
    if (parts.length !== 2) throw new Error(`expected ${JSON.stringify(mark)} to stand there once`)
    return parts.join(`${addition}${mark}`)
  }
}

const WIDEST = 140

/**
 * Adds an id at the end of a list in a text of JSON, as the list is written.
 * @throws Error if there is no such list
 * @example append('places', 'hangzhou')('{ "places": ["chengdu"] }') // '{ "places": ["chengdu", "hangzhou"] }'
 */
export function append(list: string, id: string): (text: string) => string {
  return (text) => {
    const found = new RegExp(`("${list}": \\[)([^\\]]*?)(\\s*\\])`).exec(text)
    if (!found) throw new Error(`expected a list "${list}"`)
    const [whole, start = '', items = '', end = ''] = found
    // What stood there once keeps its place.
    if (items.includes(`"${id}"`)) return text
    const line = items.split('\n').pop() ?? ''
    const gap = items.includes('\n') && line.length + id.length + 4 > WIDEST ? '\n    ' : ' '
    return text.replace(whole, () => `${start}${items}${items.trim() === '' ? '' : `,${gap}`}"${id}"${end}`)
  }
}

/**
 * Makes and changes every file, or none where one cannot be.
 * @throws Error that names the file
 */
export function carryOut(root: string, { made, changed }: Plan): void {
  const files = new Map(Object.entries(made))
  for (const file of files.keys()) if (existsSync(join(root, file))) throw new Error(`${file} is there already`)
  for (const [file, change] of Object.entries(changed)) {
    try {
      files.set(file, change(readFileSync(join(root, file), 'utf8')))
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}; nothing was written`)
    }
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}
