import type { Codebook } from '../policies/codebook'
import type { Answers } from '../rules'

/** The content of a handover code. Null or absent: not known. */
export interface HandoverCase {
  readonly place: string | null
  readonly answers: Answers
  /** Questions that were answered with "I'm not sure". */
  readonly skipped: readonly string[]
  /** The guide that was open. */
  readonly guide: string | null
  /** The language of the person. */
  readonly language: string | null
}

/**
 * Why a text cannot be decoded: `foreign` is not a code of this app, `damaged` is mistyped or truncated, `newer` comes
 * from a release with another format.
 */
export type CodeError = 'foreign' | 'damaged' | 'newer'

/** The result of decoding; `hasUnknownIds`: some ids are unknown in this release, and their questions are asked again. */
export type ReadHandoverResult =
  | { readonly ok: true; readonly handover: HandoverCase; readonly hasUnknownIds: boolean }
  | { readonly ok: false; readonly error: CodeError }

/** Crockford's base 32: without letters that look like digits or like each other. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MARK = 'YB'
const VERSION = '1'
/** The number of characters before the answers (version, place, language, guide), and of the checksum after them. */
const HEAD = 7
const CHECK = 4
const UNSURE = ALPHABET.length - 1
/** The longest text that is searched for a code; a link with a code is far shorter. */
const MAX_LENGTH = 2000

const character = (value: number) => ALPHABET.charAt(value)
const pair = (value: number) => character(value >> 5) + character(value & 31)
const valuesOf = (text: string) => Array.from(text, (character) => ALPHABET.indexOf(character))
const valueOf = (text: string) => valuesOf(text).reduce((value, digit) => value * 32 + digit, 0)

/** The largest prime of twenty bits, and a base whose powers modulo it have a long period. */
const PRIME = 1048573
const BASE = 37

/**
 * Four characters that depend on every character and its position: a sum of powers modulo a prime detects every single
 * wrong character and every swap of two.
 */
function checksum(body: string): string {
  const sum = valuesOf(body).reduce((value, digit) => (value * BASE + digit) % PRIME, 1)
  return pair(sum >> 10) + pair(sum & 1023)
}

/**
 * Encodes a case as a short text to scan, paste or type: no name, no number and no typed text. One character (0–9, A–Z)
 * encodes each answer by its position in the codebook. Numbers and ids that the codebook lacks are omitted, and asked
 * again.
 * @example encodeHandover(codebook, { place: 'wenjiang', answers: { insured: 'no' }, skipped: [], guide: null, language: 'my' }) // 'YB10-1030-01…'
 */
export function encodeHandover(codebook: Codebook, { place, answers, skipped, guide, language }: HandoverCase): string {
  // Stryker disable next-line ConditionalExpression: null is in no list and is encoded alike
  const at = (list: readonly string[], id: string | null) => pair(id === null ? 0 : list.indexOf(id) + 1)
  const answerCodes = Object.entries(codebook.questions).map(([question, known]) => {
    if (skipped.includes(question)) return character(UNSURE)
    const answer = answers[question]
    // Stryker disable next-line ConditionalExpression: a number is in no list and is encoded alike
    return character(typeof answer === 'string' ? known.indexOf(answer) + 1 : 0)
  })
  const body =
    VERSION +
    at(codebook.places, place) +
    at(codebook.languages, language) +
    at(codebook.guides, guide) +
    answerCodes.join('').replace(/0+$/, '')
  return (MARK + body + checksum(body)).replace(/(.{4})(?=.)/g, '$1-')
}

/** Spaces, hyphens and dashes of all kinds, and invisible characters, which copying from right-to-left text adds. */
const SEPARATORS = /[\s_\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212-]/g

/** The code within a link, or the text itself, in upper case without separators. */
function normalize(text: string): string {
  const inLink = /[?&]code=([\w-]+)/.exec(text)?.[1] ?? text
  return inLink.normalize('NFKC').replace(SEPARATORS, '').toUpperCase()
}

/**
 * Decodes a code that was scanned, pasted or typed, alone or within a link. Separators and lower case are accepted; a code
 * is decoded completely or refused.
 * @example decodeHandover(codebook, 'https://example.org') // { ok: false, error: 'foreign' }
 */
export function decodeHandover(codebook: Codebook, text: string): ReadHandoverResult {
  if (text.length > MAX_LENGTH) return { ok: false, error: 'foreign' }
  const code = normalize(text)
  if (!code.startsWith(MARK)) return { ok: false, error: 'foreign' }
  const characters = code.slice(MARK.length).replace(/O/g, '0').replace(/[IL]/g, '1')
  const body = characters.slice(0, -CHECK)
  if (body.length < HEAD || valuesOf(characters).includes(-1) || checksum(body) !== characters.slice(-CHECK))
    return { ok: false, error: 'damaged' }
  if (!body.startsWith(VERSION)) return { ok: false, error: 'newer' }

  let hasUnknownIds = false
  const from = (list: readonly string[], value: number) => {
    const known = list[value - 1]
    if (value > 0 && known === undefined) hasUnknownIds = true
    return known ?? null
  }
  const questions = Object.entries(codebook.questions)
  const values = valuesOf(body.slice(HEAD))
  if (values.length > questions.length) hasUnknownIds = true
  const states = questions.map(([question, known], index) => {
    const value = values[index] ?? 0
    return { question, unsure: value === UNSURE, answer: value === UNSURE ? null : from(known, value) }
  })
  const place = from(codebook.places, valueOf(body.slice(1, 3)))
  const language = from(codebook.languages, valueOf(body.slice(3, 5)))
  const guide = from(codebook.guides, valueOf(body.slice(5, 7)))
  return {
    ok: true,
    hasUnknownIds,
    handover: {
      place,
      language,
      guide,
      answers: Object.fromEntries(
        states.flatMap(({ question, answer }) => (answer === null ? [] : [[question, answer]])),
      ),
      skipped: states.filter((item) => item.unsure).map((item) => item.question),
    },
  }
}
