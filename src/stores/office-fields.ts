import type { PlaceId } from '../rules'
import { isText, isWhole, object } from './stored'

/** A sentence of the office's own, for any visitor. */
export interface Sentence {
  /** In a language that visitors read; null: the Chinese stands alone. */
  readonly text: string | null
  readonly zh: string
}

/** What an office sets on its tablets; the same on each of them. */
export interface Office {
  /** Empty: not given. */
  readonly name: string
  /** The place whose law every visitor meets first; null: each visitor is asked. */
  readonly place: PlaceId | null
  /** The languages offered first, in their order; the first is spoken when a visitor comes. */
  readonly languages: readonly string[]
  /** Seconds without a touch after which the tablet is made ready for the next visitor. */
  readonly idle: number
  readonly sentences: readonly Sentence[]
  readonly hours: string
  readonly phone: string
  /** Where this app stands as a page of the web, for QR codes; https only. Null: not given. */
  readonly site: string | null
}

/** The least and the most of everything an office sets: seconds, and signs of a text. */
export const LIMITS = { idle: { least: 30, usual: 90, most: 600 }, name: 60, hours: 200, phone: 40, site: 200, sentence: 200, sentences: 20, languages: 20 } as const

/** An office that has set nothing yet. */
export const unset: Office = { name: '', place: null, languages: [], idle: LIMITS.idle.usual, sentences: [], hours: '', phone: '', site: null }

/** A field of an office. */
export type Field = keyof Office

/** Reads one field, or says by `undefined` that it is not one. */
type Reader<T> = (json: unknown) => T | undefined

/** Signs that steer how a line is drawn, or are not seen; they have no place in what an office writes. */
// eslint-disable-next-line no-control-regex -- it is these that are looked for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

const within = (most: number): Reader<string> => (json) => (isText(json) && json.length <= most && !HIDDEN.test(json) ? json : undefined)
const id: Reader<string> = (json) => (isText(json) && /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(json) ? json : undefined)

/** A list of so many, `once` each; one that does not read makes the whole list unread. */
const list = <T>(one: Reader<T>, most: number, once = false): Reader<readonly T[]> => (json) => {
  if (!Array.isArray(json) || json.length > most || (once && new Set(json).size < json.length)) return undefined
  const read = json.map(one)
  return read.includes(undefined) ? undefined : read as T[] // each of them has been read
}

const sentence: Reader<Sentence> = (json) => {
  const { text = null, zh } = object(json)
  const said = within(LIMITS.sentence)
  const [own, chinese] = [text === null ? null : said(text), said(zh)]
  return own === undefined || chinese === undefined || chinese.trim() === '' ? undefined : { text: own === '' ? null : own, zh: chinese }
}

/** The address of a web page: https, and nothing but a host and a folder, so that a code can be put behind it. */
const site: Reader<string | null> = (json) =>
  (json === null ? null : isText(json) && json.length <= LIMITS.site && /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?(\/[\w.~%-]+)*\/?$/i.test(json) ? json : undefined)

const readers: { readonly [Name in Field]: Reader<Office[Name]> } = {
  name: within(LIMITS.name),
  place: (json) => (json === null ? null : id(json)),
  languages: list(id, LIMITS.languages, true),
  idle: (json) => (isWhole(json) && json >= LIMITS.idle.least && json <= LIMITS.idle.most ? json : undefined),
  sentences: list(sentence, LIMITS.sentences),
  hours: within(LIMITS.hours),
  phone: (json) => (isText(json) && json.length <= LIMITS.phone && /^[\d +()/,、.-]*$/.test(json) ? json : undefined),
  site,
}

/** The fields of an office, in the order in which they are told. */
export const FIELDS = Object.keys(readers) as readonly Field[]

/**
 * Reads an office, trusting nothing: from the device's storage, or from a file. What is absent is as if never set, and
 * so is what cannot be read; `faults` names the latter.
 * @example parseOffice({ idle: 5 }) // { office: unset, faults: ['idle'] }
 */
export function parseOffice(json: unknown): { readonly office: Office; readonly faults: readonly Field[] } {
  const given = object(json)
  const faults: Field[] = []
  const read = <Name extends Field>(name: Name): Office[Name] => {
    const value = given[name] === undefined ? unset[name] : readers[name](given[name])
    if (value === undefined) faults.push(name)
    return value === undefined ? unset[name] : value
  }
  const office: Office = {
    name: read('name'), place: read('place'), languages: read('languages'), idle: read('idle'),
    sentences: read('sentences'), hours: read('hours'), phone: read('phone'), site: read('site'),
  }
  return { office, faults }
}

/**
 * Whether a field of an office may hold this, as a person writes it.
 * @example fits('site', 'http://example.org') // false
 */
export function fits(name: Field, value: unknown): boolean {
  return readers[name](value) !== undefined
}
