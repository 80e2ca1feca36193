import { parseSheet, SheetError, stringifySheet } from '../spreadsheet'
import { hasTerm } from './text-checks'
import { type TranslationUnit, translationUnits } from './translation-units'
import type { Locales } from './locales'
import { termsOf } from './check'
import { screenLink } from './screen-link'
import { isOutdated } from './source-hashes'

/** The marks that a native speaker may give a line. */
export const marks = ['ok', 'odd', 'wrong'] as const

/** A row of a translator or a native speaker, and the line of the file on which it begins. */
export interface Row {
  readonly at: number
  readonly key: string
  readonly namespace: string
  readonly chinese: string
  readonly english: string
  readonly text: string
  /** What a native speaker wrote; empty: nothing. */
  readonly mark: string
  readonly correction: string
}

const headOf = (tag: string) => ['key', 'place', 'Chinese', 'English', tag, 'note']
const reviewHead = ['mark (ok / odd / wrong)', 'better text', 'screen']

/** Notes for the translator: whether the text is outdated, its plural form, its placeholders, its terms. */
function noteOf(locales: Locales, tag: string, unit: TranslationUnit): string {
  const { form, english, chinese } = unit
  const terms = termsOf(locales, tag)
  const placeholders = english.match(/\{\{.*?\}\}/g) ?? []
  const requiredTerms = Object.keys(terms.own).filter((term) => hasTerm(terms, term, english, chinese))
  return [
    ...(isOutdated(locales, tag, unit) ? ['English has changed since'] : []),
    ...(form ? [`plural form "${form}"`] : []),
    ...(placeholders.length > 0 ? [`keep ${[...new Set(placeholders)].join(' ')}`] : []),
    ...requiredTerms.map((term) => `${terms.english[term]![0]!}: ${terms.own[term]![0] ?? ''}`),
  ].join('; ')
}

/**
 * The texts of a language as a table for a translator or a native speaker: CSV (RFC 4180) with a byte order mark, by which
 * Excel recognises UTF-8. `waiting`: only what is missing, or older than its English. `site`: where the app is on the web, for the
 * links to its screens; empty: they are relative.
 * @example stringifyTable(readLocales(), 'fr', false).startsWith('\ufeffkey,place,Chinese,English,fr,note') // true
 */
export function stringifyTable(locales: Locales, tag: string, onlyOutdated: boolean, site = ''): string {
  const messages = locales.get(tag)?.messages
  const rows = translationUnits(locales, tag)
    .filter(
      (unit) => !onlyOutdated || messages?.[unit.namespace][unit.key] === undefined || isOutdated(locales, tag, unit),
    )
    .map((unit) => {
      const { key, namespace, chinese, english } = unit
      return [
        key,
        namespace,
        chinese,
        english,
        messages?.[namespace][key] ?? '',
        noteOf(locales, tag, unit),
        '',
        '',
        screenLink(site, tag, unit),
      ]
    })
  return stringifySheet([[...headOf(tag), ...reviewHead], ...rows])
}

/**
 * Parses a table saved by a spreadsheet program: separated by commas, semicolons or tabs, as its first line is. A table from before
 * there were columns for native speakers has no marks.
 * @throws SheetError
 * @example parseTable(file, 'fr')[0]?.key // 'app.name'
 */
export function parseTable(file: Uint8Array, tag: string): Row[] {
  const [head, ...rows] = parseSheet(file)
  const allColumns = [...headOf(tag), ...reviewHead]
  const expected = head?.cells.join('|') === headOf(tag).join('|') ? headOf(tag) : allColumns
  if (head?.cells.join('|') !== expected.join('|'))
    throw new SheetError(`line 1: the columns must be ${expected.join(', ')}`)
  return rows.map(({ at, cells }) => {
    if (cells.length !== expected.length)
      throw new SheetError(`line ${at}: has ${cells.length} cells instead of ${expected.length}`)
    const [key, namespace, chinese, english, text, , mark = '', correction = ''] = cells
    return {
      at,
      key: key!,
      namespace: namespace!,
      chinese: chinese!,
      english: english!,
      text: text!,
      mark: mark.trim().toLowerCase(),
      correction: correction.trim(),
    }
  })
}
