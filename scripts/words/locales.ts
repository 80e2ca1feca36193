import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The namespaces; each is a file in the folder of a language. */
export const namespaces = ['ui', 'policy', 'guides'] as const
export type Namespace = (typeof namespaces)[number]

/** Texts by their keys, in the order of the file. */
export type Messages = Readonly<Record<string, string>>

/** Translations by term; the first is preferred, the others are accepted. */
export type Glossary = Readonly<Record<string, readonly string[]>>

/** The files of a language; `fileProblems` has a message for each problem of a file. */
export interface Locale {
  readonly tag: string
  readonly messages: Readonly<Record<Namespace, Messages>>
  readonly glossary: Glossary
  readonly about: unknown
  /** What people type into the search (src/guides/search); absent: there is no file, which a build refuses. */
  readonly search?: unknown
  /** The hashes of the English sources; those of English apply to every language without its own. */
  readonly sourceHashes: Readonly<Record<Namespace, Messages>>
  /** A hash of each line that a native speaker has approved, by its key. */
  readonly approvals: Readonly<Record<Namespace, Messages>>
  readonly fileProblems: readonly string[]
}

/** The folders of all languages, by tag. */
export type Locales = ReadonlyMap<string, Locale>

/** The folder of the languages. */
export const LOCALES = join(__dirname, '../../locales')

/** JSON as Prettier writes it in `locales`. */
export const toJson = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

const isText = (value: unknown) => typeof value === 'string'
const isMessages = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText)
const isList = (value: unknown) => Array.isArray(value) && value.every(isText)

/** The words for the search. Prettier, not `toJson`, says how their short lists are written. */
function readSearch(folder: string, tag: string): Pick<Locale, 'search'> {
  const file = join(folder, tag, 'search.json')
  if (!existsSync(file)) return {}
  try {
    return { search: JSON.parse(readFileSync(file, 'utf8')) as unknown }
  } catch (error) {
    return { search: (error as Error).message }
  }
}

function readFolder(folder: string, tag: string): Locale {
  const fileProblems: string[] = []
  function read(name: string): unknown {
    const file = join(folder, tag, `${name}.json`)
    if (!existsSync(file)) {
      fileProblems.push(`${name}.json: is missing`)
      return {}
    }
    try {
      const text = readFileSync(file, 'utf8')
      const json: unknown = JSON.parse(text)
      // Also finds repeated keys, which JSON.parse accepts silently.
      if (text !== toJson(json)) fileProblems.push(`${name}.json: is not formatted by Prettier, or repeats a key`)
      return json
    } catch (error) {
      fileProblems.push(`${name}.json: ${(error as Error).message}`)
      return {}
    }
  }
  function object<Value>(name: string, isValid: (value: unknown) => boolean): Readonly<Record<string, Value>> {
    const json = read(name)
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json)
    if (!isObject) fileProblems.push(`${name}.json: is not an object`)
    const entries = isObject ? Object.entries(json) : []
    const invalid = entries.filter(([, value]) => !isValid(value))
    fileProblems.push(...invalid.map(([key]) => `${name}.json: ${key} is not of the right kind`))
    return Object.fromEntries(entries.filter((entry): entry is [string, Value] => isValid(entry[1])))
  }
  const messages = {
    ui: object<string>('ui', isText),
    policy: object<string>('policy', isText),
    guides: object<string>('guides', isText),
  }
  const optional = (name: string): Readonly<Record<Namespace, Messages>> => {
    const found: Readonly<Partial<Record<Namespace, Messages>>> = existsSync(join(folder, tag, `${name}.json`))
      ? object<Messages>(name, isMessages)
      : {}
    return { ui: found.ui ?? {}, policy: found.policy ?? {}, guides: found.guides ?? {} }
  }
  return {
    tag,
    messages,
    glossary: object<readonly string[]>('glossary', isList),
    about: read('about'),
    ...readSearch(folder, tag),
    sourceHashes: optional('seen'),
    approvals: optional('checked'),
    fileProblems,
  }
}

/**
 * Reads the texts of every language from the disk.
 * @example readLocales().get('en')?.messages.ui['home.start'] // 'Start'
 */
export function readLocales(folder: string = LOCALES): Locales {
  const tags = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return new Map(tags.map((tag) => [tag, readFolder(folder, tag)]))
}
