import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A table that cannot be read at all. */
export class Unreadable extends Error {}

/** A row as it was filled in, and the line of the file on which it begins. */
export interface Filled {
  readonly at: number
  readonly cells: readonly string[]
}

/** The mark by which Excel knows that a file is UTF-8. */
const BOM = '\ufeff'

/** A spreadsheet computes what begins like this; an apostrophe before it makes it a text. */
const computed = /^'*[=+\-@\t\r]/
const shield = (text: string) => (computed.test(text) ? `'${text}` : text)
const unshield = (text: string) => (text.startsWith("'") && computed.test(text) ? text.slice(1) : text)

/**
 * Writes a table that a spreadsheet opens: CSV (RFC 4180).
 * @example writeSheet([['key', 'text']]) // '\ufeffkey,text\r\n'
 */
export function writeSheet(rows: readonly (readonly string[])[]): string {
  return BOM + stringify(rows.map((row) => row.map(shield)), { record_delimiter: '\r\n' })
}

/**
 * Reads a table as a spreadsheet saved it: by commas, semicolons or tabs, whichever the first line in which
 * something stands has, with any ends of lines. Rows in which nothing stands are left out.
 * @throws Unreadable
 * @example readSheet(file)[0]?.cells // ['key', 'text']
 */
export function readSheet(file: Uint8Array): Filled[] {
  const text = decode(file).replace(/\r\n?/g, '\n')
  const [delimiter = ','] = /[,;\t]/.exec(text.trimStart().split('\n', 1)[0]!) ?? []
  return rowsIn(text, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).map(({ at, cells }) => ({ at, cells: cells.map(unshield) }))
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    throw new Unreadable('line 1: the file is not UTF-8; save it as "CSV UTF-8"')
  }
}

function rowsIn(text: string, delimiter: string): Filled[] {
  const rows: Filled[] = []
  let at = 1
  const take = (cells: string[], { lines }: { lines: number }) => {
    rows.push({ at, cells })
    at = lines + 1
    return null
  }
  try {
    parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, on_record: take })
  } catch {
    // All that csv-parse refuses is a quotation mark; it names the line on which it gave up, which may be far below.
    throw new Unreadable(`line ${at}: a quotation mark stands alone; put the whole cell in quotation marks, and double each one inside`)
  }
  return rows
}
