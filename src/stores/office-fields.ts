import {
  check,
  custom,
  type GenericSchema,
  nullable,
  number,
  object,
  optional,
  parse,
  pipe,
  safeParse,
  transform,
} from 'valibot'
import type { PlaceId } from '../rules'
import { parseSiteAddress } from './site-address'
import { anyObject, textLike } from './storage-schema'

/** A sentence that the office shows to visitors. */
export interface OfficeSentence {
  /** In a language of the visitors; null: in Chinese only. */
  readonly text: string | null
  readonly zh: string
}

/** What an office sets, the same on each of its tablets. */
export interface Office {
  /** Empty: not set. */
  readonly name: string
  /** The place whose law is shown to every visitor; null: each visitor is asked. */
  readonly place: PlaceId | null
  /** The languages offered first, in their order; a new visitor sees the first. */
  readonly languages: readonly string[]
  /** Seconds without a touch before the tablet resets for the next visitor. */
  readonly idle: number
  readonly sentences: readonly OfficeSentence[]
  readonly hours: string
  /** The number or name of the window where the tablet stands; empty: not set. */
  readonly window: string
  readonly phone: string
  /** The address of this app on the web, for QR codes; https only. Null: not set. */
  readonly site: string | null
}

/** The limits of each field: seconds, UTF-16 units of a text, items of a list. */
export const LIMITS = {
  idle: { min: 30, default: 90, max: 600 },
  name: 60,
  hours: 200,
  window: 20,
  phone: 40,
  site: 200,
  sentence: 200,
  sentences: 20,
  languages: 20,
} as const

/** An office that has set nothing yet. */
export const emptyOffice: Office = {
  name: '',
  place: null,
  languages: [],
  idle: LIMITS.idle.default,
  sentences: [],
  hours: '',
  window: '',
  phone: '',
  site: null,
}

/** A field of an office. */
export type OfficeField = keyof Office

/** Text without control characters and without those that change the direction of text. */
// eslint-disable-next-line no-control-regex -- the control characters are what it excludes
const VISIBLE = /^[^\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/

const atMost = <Value extends { readonly length: number }>(max: number) => check((value: Value) => value.length <= max)

const text = (max: number) => pipe(textLike(VISIBLE), atMost(max))

const id = textLike(/^[A-Za-z][A-Za-z0-9-]{0,39}$/)

/** A list of at most `max` items. One invalid item makes it invalid. */
const list = <Item>(item: GenericSchema<unknown, Item>, max: number) =>
  pipe(
    custom<unknown[]>((json) => Array.isArray(json) && json.every((value) => safeParse(item, value).success)),
    atMost(max),
    transform((items): Item[] => items.map((value) => parse(item, value))),
  )

const sentence = object({
  text: pipe(
    optional(nullable(text(LIMITS.sentence)), null),
    transform((own) => (own === '' ? null : own)),
  ),
  zh: pipe(
    text(LIMITS.sentence),
    check((zh) => /\S/.test(zh)),
  ),
})

/** The fields of an office, in the order in which they are displayed. */
const fields: { readonly [Name in OfficeField]: GenericSchema<unknown, Office[Name]> } = {
  name: text(LIMITS.name),
  place: nullable(id),
  languages: pipe(
    list(id, LIMITS.languages),
    check((tags) => new Set(tags).size === tags.length),
  ),
  idle: pipe(
    number(),
    check((seconds) => Number.isInteger(seconds) && seconds >= LIMITS.idle.min && seconds <= LIMITS.idle.max),
  ),
  sentences: list(sentence, LIMITS.sentences),
  hours: text(LIMITS.hours),
  window: text(LIMITS.window),
  phone: pipe(textLike(/^[\d +()/,、.-]*$/), atMost(LIMITS.phone)),
  site: nullable(
    pipe(
      text(LIMITS.site),
      check((address) => parseSiteAddress(address) !== null),
    ),
  ),
}

/** The names of the fields, in the order in which they are displayed. */
export const OFFICE_FIELDS = Object.keys(fields) as readonly OfficeField[]

/**
 * Parses an office from storage or a file. Absent fields are empty. Invalid fields are empty, too, and `invalid` names
 * them.
 * @example parseOffice({ idle: 5 }) // { office: emptyOffice, invalid: ['idle'] }
 */
export function parseOffice(json: unknown): { readonly office: Office; readonly invalid: readonly OfficeField[] } {
  const input = parse(anyObject, json)
  const invalid: OfficeField[] = []
  const entries = OFFICE_FIELDS.map((field): [OfficeField, unknown] => {
    if (input[field] === undefined) return [field, emptyOffice[field]]
    const result = safeParse(fields[field], input[field])
    if (!result.success) invalid.push(field)
    return [field, result.success ? result.output : emptyOffice[field]]
  })
  // Each entry is a field with its validated value.
  return { office: Object.fromEntries(entries) as unknown as Office, invalid }
}

/**
 * Whether a value is valid for a field of an office.
 * @example isValidOfficeField('site', 'http://example.org') // false
 */
export function isValidOfficeField(field: OfficeField, value: unknown): boolean {
  return safeParse(fields[field], value).success
}
