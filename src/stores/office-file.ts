import { parse } from 'valibot'
import type { PlaceId } from '../rules'
import { type OfficeField, type Office, parseOffice } from './office-fields'
import { anyObject } from './storage-schema'

/** The field that identifies the file; its value is the version. */
const MARKER = 'yibao-office'
const VERSION = 1

/** The maximum size of a file in bytes (64 KB). */
export const MAX_BYTES = 64 * 1024

/** The ids of this release: a file with any other id was written by another release. */
export interface KnownIds {
  readonly places: readonly PlaceId[]
  readonly languages: readonly string[]
}

/**
 * Why a file is refused: `large`; `broken`: not JSON, or truncated; `foreign`: not a file of this app; `version`: of
 * another version; `fields`: with invalid fields; `unknown`: with a place or language that this release does not know.
 */
export type OfficeFileError =
  | { readonly why: 'large' | 'broken' | 'foreign' | 'version' }
  | { readonly why: 'fields' | 'unknown'; readonly fields: readonly OfficeField[] }

/** The office in a file, or why the file is refused. */
export type OfficeFileResult =
  ({ readonly ok: true } & { readonly office: Office }) | ({ readonly ok: false } & OfficeFileError)

/**
 * The office as a file for other tablets, without the PIN: each tablet has its own.
 * @example serializeOffice(office).startsWith('{\\n  "yibao-office": 1') // true
 */
export function serializeOffice(office: Office): string {
  return `${JSON.stringify({ [MARKER]: VERSION, ...office }, null, 2)}\n`
}

/** The size of a text in UTF-8. WeChat has no TextEncoder. */
const byteLength = (text: string) =>
  Array.from(text).reduce((sum, character) => {
    const code = character.codePointAt(0)!
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)

function parseJson(text: string): unknown {
  try {
    // Some editors write a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, ''))
    // Stryker disable next-line BlockStatement: a function without return returns undefined
  } catch {
    return undefined
  }
}

/**
 * Parses a file, or its text from the clipboard. One invalid field refuses the whole file.
 * @example parseOfficeFile('{}', known) // { ok: false, why: 'foreign' }
 */
export function parseOfficeFile(text: string, { places, languages }: KnownIds): OfficeFileResult {
  // Stryker disable next-line ConditionalExpression: a shortcut, because no text has fewer bytes than UTF-16 units
  if (text.length > MAX_BYTES || byteLength(text) > MAX_BYTES) return { ok: false, why: 'large' }
  const json = parseJson(text)
  if (json === undefined) return { ok: false, why: 'broken' }
  const version = parse(anyObject, json)[MARKER]
  if (version === undefined) return { ok: false, why: 'foreign' }
  if (version !== VERSION) return { ok: false, why: 'version' }
  const { office, invalid } = parseOffice(json)
  if (invalid.length > 0) return { ok: false, why: 'fields', fields: invalid }
  const unknown: OfficeField[] = []
  if (office.place !== null && !places.includes(office.place)) unknown.push('place')
  if (office.languages.some((tag) => !languages.includes(tag))) unknown.push('languages')
  return unknown.length > 0 ? { ok: false, why: 'unknown', fields: unknown } : { ok: true, office }
}
