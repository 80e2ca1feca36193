import { type Info, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A table that cannot be read at all. */
export class Unreadable extends Error {}

/** A row as it was filled in, and the line of the file on which it ends. */
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
 * Reads a table as a spreadsheet saved it: by commas, semicolons or tabs, whichever stands behind its first column.
 * @throws Unreadable
 * @example readSheet(file, 'key')[0]?.cells // ['key', 'text']
 */
export function readSheet(file: Uint8Array, first: string): Filled[] {
  const text = decode(file)
  const [, delimiter = ','] = new RegExp(`^"?${first}"?([,;\\t])`).exec(text) ?? []
  return records(text, delimiter).map(({ record, info: { lines } }) => ({ at: lines, cells: record.map(unshield) }))
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
