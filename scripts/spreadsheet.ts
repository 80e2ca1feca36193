import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A file that is not a table in UTF-8. */
export class SheetError extends Error {}

/** A row, and the line of the file on which it begins. */
export interface SheetRow {
  readonly at: number
  readonly cells: readonly string[]
}

/** The byte order mark by which Excel recognises UTF-8. */
const BOM = '\ufeff'

/** A spreadsheet treats such a cell as a formula; an apostrophe before it makes it text. */
const FORMULA = /^'*[=+\-@\t\r]/
const escapeFormula = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
const unescapeFormula = (text: string) => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text)

/**
 * Writes rows as CSV (RFC 4180) that a spreadsheet can open.
 * @example stringifySheet([['key', 'text']]) // '\ufeffkey,text\r\n'
 */
export function stringifySheet(rows: readonly (readonly string[])[]): string {
  return (
    BOM +
    stringify(
      rows.map((row) => row.map(escapeFormula)),
      { record_delimiter: '\r\n' },
    )
  )
}

/**
 * Parses a table saved by a spreadsheet: separated by commas, semicolons or tabs, whichever the first non-empty line
 * has, with any line endings. Empty rows are skipped.
 * @throws SheetError
 * @example parseSheet(file)[0]?.cells // ['key', 'text']
 */
export function parseSheet(file: Uint8Array): SheetRow[] {
  const text = decode(file).replace(/\r\n?/g, '\n')
  const [delimiter = ','] = /[,;\t]/.exec(text.trimStart().split('\n', 1)[0]!) ?? []
  return rowsIn(text, delimiter)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ at, cells }) => ({ at, cells: cells.map(unescapeFormula) }))
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    throw new SheetError('line 1: the file is not UTF-8; save it as "CSV UTF-8"')
  }
}

function rowsIn(text: string, delimiter: string): SheetRow[] {
  const rows: SheetRow[] = []
  let next = 1
  const addRow = (cells: string[], { lines }: { lines: number }) => {
    // A record may have several lines.
    const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    rows.push({ at: lines - breaks, cells })
    next = lines + 1
    return null
  }
  try {
    // Empty lines are skipped here: each record of another length than the first takes csv-parse a hundred times as long.
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: addRow,
    })
  } catch {
    // csv-parse refuses only unbalanced quotation marks; the line that it names may be far below.
    throw new SheetError(
      `line ${next}: a quotation mark is unbalanced; put the whole cell in quotation marks, and double each one inside`,
    )
  }
  return rows
}
