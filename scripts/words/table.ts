import { readSheet, Unreadable, writeSheet } from '../spreadsheet'
import { atTerm } from './faults'
import { type Line, linesOf } from './lines'
import type { Locales } from './locales'
import { termsOf } from './check'
import { isOlder } from './seen'

/** A row as a translator filled it in, and the line of the file on which it begins. */
export interface Row {
  readonly at: number
  readonly key: string
  readonly place: string
  readonly chinese: string
  readonly english: string
  readonly text: string
}

const headOf = (tag: string) => ['key', 'place', 'Chinese', 'English', tag, 'note']

/** What a translator should know of a line: whether it is older than its English, its plural form, its placeholders, its terms. */
function noteOf(locales: Locales, tag: string, line: Line): string {
  const { form, english, chinese } = line
  const terms = termsOf(locales, tag)
  const holes = english.match(/\{\{.*?\}\}/g) ?? []
  const asked = Object.keys(terms.own).filter((term) => atTerm(terms, term, english, chinese))
  return [
    ...(isOlder(locales, tag, line) ? ['English has changed since'] : []),
    ...(form ? [`plural form "${form}"`] : []),
    ...(holes.length > 0 ? [`keep ${[...new Set(holes)].join(' ')}`] : []),
    ...asked.map((term) => `${terms.english[term]![0]!}: ${terms.own[term]![0] ?? ''}`),
  ].join('; ')
}

/**
 * The words of a language as a table for a translator: CSV (RFC 4180) with a mark by which Excel knows that it is UTF-8.
 * `waiting`: only what is missing, or older than its English.
 * @example writeTable(readLocales(), 'fr', false).startsWith('\ufeffkey,place,Chinese,English,fr,note') // true
 */
export function writeTable(locales: Locales, tag: string, waiting: boolean): string {
  const words = locales.get(tag)?.words
  const rows = linesOf(locales, tag).filter((line) => !waiting || words?.[line.space][line.key] === undefined || isOlder(locales, tag, line)).map((line) => {
    const { key, space, chinese, english } = line
    return [key, space, chinese, english, words?.[space][key] ?? '', noteOf(locales, tag, line)]
  })
  return writeSheet([headOf(tag), ...rows])
}

/**
 * Reads a table as a spreadsheet saved it: by commas, semicolons or tabs, whichever its first line has.
 * @throws Unreadable
 * @example readTable(file, 'fr')[0]?.key // 'app.name'
 */
export function readTable(file: Uint8Array, tag: string): Row[] {
  const [head, ...rows] = readSheet(file)
  const wanted = headOf(tag)
  if (head?.cells.join('|') !== wanted.join('|')) throw new Unreadable(`line 1: the columns must be ${wanted.join(', ')}`)
  return rows.map(({ at, cells }) => {
    if (cells.length !== wanted.length) throw new Unreadable(`line ${at}: has ${cells.length} cells instead of ${wanted.length}`)
    const [key, place, chinese, english, text] = cells
    return { at, key: key!, place: place!, chinese: chinese!, english: english!, text: text! }
  })
}
