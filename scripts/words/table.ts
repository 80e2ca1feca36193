import { type Info, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { atTerm } from './faults'
import { type Line, linesOf } from './lines'
import type { Locales, Space } from './locales'
import { termsOf } from './check'

/** A row as a translator filled it in, and the line of the file on which it ends. */
export interface Row {
  readonly at: number
  readonly key: string
  readonly place: string
  readonly chinese: string
  readonly english: string
  readonly text: string
}

/** A table that cannot be read at all. */
export class Unreadable extends Error {}

const BOM = '\ufeff'
const headOf = (tag: string) => ['key', 'place', 'Chinese', 'English', tag, 'note']

/** A spreadsheet computes what begins like this; an apostrophe before it makes it a text. */
const computed = /^'*[=+\-@\t\r]/
const shield = (text: string) => (computed.test(text) ? `'${text}` : text)
const unshield = (text: string) => (text.startsWith("'") && computed.test(text) ? text.slice(1) : text)

/** What a translator should know of a line: its plural form, its placeholders, its terms. */
function noteOf(locales: Locales, tag: string, { form, english, chinese }: Line): string {
  const terms = termsOf(locales, tag)
  const holes = english.match(/\{\{.*?\}\}/g) ?? []
  const asked = Object.keys(terms.own).filter((term) => atTerm(terms, term, english, chinese))
  return [
    ...(form ? [`plural form "${form}"`] : []),
    ...(holes.length > 0 ? [`keep ${[...new Set(holes)].join(' ')}`] : []),
    ...asked.map((term) => `${terms.english[term]?.[0] ?? term}: ${terms.own[term]?.[0] ?? ''}`),
  ].join('; ')
}

/**
 * The words of a language as a table for a translator: CSV (RFC 4180) with a mark by which Excel knows that it is UTF-8.
 * @example writeTable(readLocales(), 'fr').startsWith('\ufeffkey,place,Chinese,English,fr,note') // true
 */
export function writeTable(locales: Locales, tag: string): string {
  const words = locales.get(tag)?.words
  const rows = linesOf(locales, tag).map((line) => {
    const { key, space, chinese, english } = line
    return [key, space, chinese, english, words?.[space][key] ?? '', noteOf(locales, tag, line)]
  })
  const cells = [headOf(tag), ...rows].map((row) => row.map(shield))
  return BOM + stringify(cells, { record_delimiter: '\r\n' })
}

/**
 * Reads a table as a spreadsheet saved it: by commas, semicolons or tabs, whichever its first line has.
 * @throws Unreadable
 * @example readTable(file, 'fr')[0]?.key // 'app.name'
 */
export function readTable(file: Uint8Array, tag: string): Row[] {
  const text = decode(file)
  const [, delimiter = ','] = /^"?key"?([,;\t])/.exec(text) ?? []
  const [head, ...rows] = records(text, delimiter)
  const wanted = headOf(tag)
  if (head?.record.join('|') !== wanted.join('|')) throw new Unreadable(`line 1: the columns must be ${wanted.join(', ')}`)
  return rows.map(({ record, info: { lines } }) => {
    if (record.length !== wanted.length) throw new Unreadable(`line ${lines}: has ${record.length} cells instead of ${wanted.length}`)
    const [key = '', place = '', chinese = '', english = '', own = ''] = record.map(unshield)
    return { at: lines, key, place, chinese, english, text: own }
  })
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    throw new Unreadable('line 1: the file is not UTF-8; save it as "CSV UTF-8"')
  }
}

function records(text: string, delimiter: string): { record: string[]; info: Info }[] {
  try {
    const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const
    return parse(text, options) as unknown as { record: string[]; info: Info }[]
  } catch (error) {
    throw new Unreadable((error as Error).message)
  }
}

/** Whether a row names a space of ours. */
export const isSpace = (place: string): place is Space => ['ui', 'policy', 'guides'].includes(place)
