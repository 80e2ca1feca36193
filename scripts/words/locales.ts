import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What words are for; each is a file in the folder of a language. */
export const spaces = ['ui', 'policy', 'guides'] as const
export type Space = (typeof spaces)[number]

/** Texts by their keys, in the order of the file. */
export type Words = Readonly<Record<string, string>>

/** Renderings by term; the first is the rendering, the others are forms of it that count too. */
export type Glossary = Readonly<Record<string, readonly string[]>>

/** What stands in the folder of a language; what could not be read is told under `unread`, a line each. */
export interface Folder {
  readonly tag: string
  readonly words: Readonly<Record<Space, Words>>
  readonly glossary: Glossary
  readonly about: unknown
  /** The English that the words are made from, by its mark; in English that which all are made from that name no other. */
  readonly seen: Readonly<Record<Space, Words>>
  readonly unread: readonly string[]
}

/** The folders of all languages, by tag. */
export type Locales = ReadonlyMap<string, Folder>

/** Where the words stand. */
export const root = join(__dirname, '../../locales')

/** JSON as it stands in `locales`: two spaces, a line feed at the end. */
export const written = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

const isText = (value: unknown) => typeof value === 'string'
const isWords = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText)
const isList = (value: unknown) => Array.isArray(value) && value.every(isText)

function readFolder(folder: string, tag: string): Folder {
  const unread: string[] = []
  function read(name: string): unknown {
    const file = join(folder, tag, `${name}.json`)
    if (!existsSync(file)) {
      unread.push(`${name}.json: is missing`)
      return {}
    }
    try {
      const text = readFileSync(file, 'utf8')
      const json: unknown = JSON.parse(text)
      // Also finds a key that stands twice: JSON itself takes the last one without a word.
      if (text !== written(json)) unread.push(`${name}.json: is not written as JSON with two spaces, each key once`)
      return json
    } catch (error) {
      unread.push(`${name}.json: ${(error as Error).message}`)
      return {}
    }
  }
  function object<Value>(name: string, fits: (value: unknown) => boolean): Readonly<Record<string, Value>> {
    const json = read(name)
    const whole = typeof json === 'object' && json !== null && !Array.isArray(json)
    if (!whole) unread.push(`${name}.json: is not an object`)
    const entries = whole ? Object.entries(json) : []
    const misfits = entries.filter(([, value]) => !fits(value))
    unread.push(...misfits.map(([key]) => `${name}.json: ${key} is not of the right kind`))
    return Object.fromEntries(entries.filter((one): one is [string, Value] => fits(one[1])))
  }
  const words = { ui: object<string>('ui', isText), policy: object<string>('policy', isText), guides: object<string>('guides', isText) }
  const seen: Readonly<Partial<Record<Space, Words>>> = existsSync(join(folder, tag, 'seen.json')) ? object<Words>('seen', isWords) : {}
  return {
    tag, words, glossary: object<readonly string[]>('glossary', isList), about: read('about'),
    seen: { ui: seen.ui ?? {}, policy: seen.policy ?? {}, guides: seen.guides ?? {} }, unread,
  }
}

/**
 * Reads the words of every language as they stand on the disk.
 * @example readLocales().get('en')?.words.ui['home.start'] // 'Start'
 */
export function readLocales(folder: string = root): Locales {
  const tags = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name).sort()
  return new Map(tags.map((tag) => [tag, readFolder(folder, tag)]))
}
