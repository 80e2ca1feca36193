import type { PlaceId } from '../rules'
import { type Field, type Office, parseOffice } from './office-fields'
import { object } from './stored'

/** What marks our file, and its version. */
const MARK = 'yibao-office'
const VERSION = 1

/** The most bytes of a file (64 KB); what is larger is no office. */
export const MOST_BYTES = 64 * 1024

/** What the app knows: a file that names anything else was written for another release. */
export interface Known {
  readonly places: readonly PlaceId[]
  readonly languages: readonly string[]
}

/**
 * Why a file is refused: `large`; `broken`, no JSON or cut off; `foreign`, none of ours; `version`, of another version of
 * the file; `fields`, with something in it that cannot be so; `unknown`, with a place or language that is not known here.
 */
export type Refusal =
  | { readonly why: 'large' | 'broken' | 'foreign' | 'version' }
  | { readonly why: 'fields' | 'unknown'; readonly fields: readonly Field[] }

/** An office that was read whole, or why it was not. */
export type ReadOffice = ({ readonly ok: true } & { readonly office: Office }) | ({ readonly ok: false } & Refusal)

/**
 * The office as a file for other tablets; without the PIN, which each tablet has of its own.
 * @example writeOffice(office).startsWith('{\n  "yibao-office": 1') // true
 */
export function writeOffice(office: Office): string {
  return `${JSON.stringify({ [MARK]: VERSION, ...office }, null, 2)}\n`
}

const bytesOf = (text: string) => Array.from(text).reduce((sum, sign) => {
  const code = sign.codePointAt(0)!
  return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
}, 0)

function json(text: string): unknown {
  try {
    // Some editors put a mark before the text.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/**
 * Reads a file, or the same text pasted, trusting nothing: whole, or not at all.
 * @example readOffice('{}', known) // { ok: false, why: 'foreign' }
 */
export function readOffice(text: string, { places, languages }: Known): ReadOffice {
  if (text.length > MOST_BYTES || bytesOf(text) > MOST_BYTES) return { ok: false, why: 'large' }
  const read = json(text)
  if (read === undefined) return { ok: false, why: 'broken' }
  const version = object(read)[MARK]
  if (version === undefined) return { ok: false, why: 'foreign' }
  if (version !== VERSION) return { ok: false, why: 'version' }
  const { office, faults } = parseOffice(read)
  if (faults.length > 0) return { ok: false, why: 'fields', fields: faults }
  const unknown: Field[] = []
  if (office.place !== null && !places.includes(office.place)) unknown.push('place')
  if (office.languages.some((tag) => !languages.includes(tag))) unknown.push('languages')
  return unknown.length > 0 ? { ok: false, why: 'unknown', fields: unknown } : { ok: true, office }
}
