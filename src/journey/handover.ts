import type { Codebook } from '../policies/codebook'
import type { Answers } from '../rules'

/** What a handover code tells: facts only. Null or absent: not said. */
export interface Handover {
  readonly place: string | null
  readonly answers: Answers
  /** Questions left open with "I'm not sure". */
  readonly skipped: readonly string[]
  /** The guide that was open. */
  readonly guide: string | null
  /** The language in which the case was told. */
  readonly language: string | null
}

/**
 * Why a text is no handover: `foreign` is none of ours, `damaged` is mistyped or cut off, `newer` comes from a
 * release that writes codes in another way.
 */
export type Refusal = 'foreign' | 'damaged' | 'newer'

/** A handover that was read; `asked`: some of it is not known here and is asked again. */
export type Read = { readonly ok: true; readonly told: Handover; readonly asked: boolean } | { readonly ok: false; readonly why: Refusal }

/** Crockford's base 32: without the letters that are taken for digits, or for each other. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MARK = 'YB'
const VERSION = '1'
/** Signs of the version, the place, the language and the guide, before the answers; and of the checksum after them. */
const HEAD = 7
const CHECK = 4
const UNSURE = SIGNS.length - 1
/** A link with a code is far shorter; what is longer is not looked through. */
const MOST = 2000

const sign = (value: number) => SIGNS.charAt(value)
const pair = (value: number) => sign(value >> 5) + sign(value & 31)
const valuesOf = (text: string) => Array.from(text, (one) => SIGNS.indexOf(one))
const valueOf = (text: string) => valuesOf(text).reduce((value, one) => value * 32 + one, 0)

/** The largest prime of twenty bits, and a number whose powers modulo it do not soon come round again. */
const PRIME = 1048573
const BASE = 37

/**
 * Four signs that depend on every sign and its place: a sum of powers modulo a prime, so that one wrong sign, or
 * two that changed places, are always found.
 */
function checksum(body: string): string {
  const sum = valuesOf(body).reduce((value, one) => (value * BASE + one) % PRIME, 1)
  return pair(sum >> 10) + pair(sum & 1023)
}

/**
 * A case as a short text, to be scanned, pasted or typed: no name, no number, nothing that was typed. A sign of
 * 0–9 and A–Z tells each answer by its place in the codebook, so that no other device is needed to read it.
 * Numbers, and what the codebook has not, are left out and asked again.
 * @example writeHandover(codebook, { place: 'wenjiang', answers: { insured: 'no' }, skipped: [], guide: null, language: 'my' }) // 'YB10-1030-01…'
 */
export function writeHandover(codebook: Codebook, { place, answers, skipped, guide, language }: Handover): string {
  const at = (list: readonly string[], one: string | null) => pair(one === null ? 0 : list.indexOf(one) + 1)
  const told = Object.entries(codebook.questions).map(([question, known]) => {
    if (skipped.includes(question)) return sign(UNSURE)
    const answer = answers[question]
    return sign(typeof answer === 'string' ? known.indexOf(answer) + 1 : 0)
  })
  const body = VERSION + at(codebook.places, place) + at(codebook.languages, language) + at(codebook.guides, guide)
    + told.join('').replace(/0+$/, '')
  return (MARK + body + checksum(body)).replace(/(.{4})(?=.)/g, '$1-')
}

/** Gaps, hyphens and dashes of all kinds, and what is not seen: copying from a line that runs from right to left adds such signs. */
const BETWEEN = /[\s_\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212-]/g

/** The code within a link, or the text itself, as it would be written: capitals, with nothing between them. */
function plain(text: string): string {
  const inLink = /[?&]code=([\w-]+)/.exec(text)?.[1] ?? text
  return inLink.normalize('NFKC').replace(BETWEEN, '').toUpperCase()
}

/**
 * Reads a code that was scanned, pasted or typed, alone or within a link, trusting nothing; hyphens, gaps and
 * small letters do no harm. Nothing is told in part: a code is read whole or refused.
 * @example readHandover(codebook, 'https://example.org') // { ok: false, why: 'foreign' }
 */
export function readHandover(codebook: Codebook, text: string): Read {
  if (text.length > MOST) return { ok: false, why: 'foreign' }
  const code = plain(text)
  if (!code.startsWith(MARK)) return { ok: false, why: 'foreign' }
  const signs = code.slice(MARK.length).replace(/O/g, '0').replace(/[IL]/g, '1')
  const body = signs.slice(0, -CHECK)
  if (body.length < HEAD || valuesOf(signs).includes(-1) || checksum(body) !== signs.slice(-CHECK)) return { ok: false, why: 'damaged' }
  if (!body.startsWith(VERSION)) return { ok: false, why: 'newer' }

  let asked = false
  const from = (list: readonly string[], value: number) => {
    const known = list[value - 1]
    if (value > 0 && known === undefined) asked = true
    return known ?? null
  }
  const questions = Object.entries(codebook.questions)
  const values = valuesOf(body.slice(HEAD))
  if (values.length > questions.length) asked = true
  const told = questions.map(([question, known], index) => {
    const value = values[index] ?? 0
    return { question, unsure: value === UNSURE, answer: value === UNSURE ? null : from(known, value) }
  })
  const place = from(codebook.places, valueOf(body.slice(1, 3)))
  const language = from(codebook.languages, valueOf(body.slice(3, 5)))
  const guide = from(codebook.guides, valueOf(body.slice(5, 7)))
  return {
    ok: true, asked,
    told: {
      place, language, guide,
      answers: Object.fromEntries(told.flatMap(({ question, answer }) => (answer === null ? [] : [[question, answer]]))),
      skipped: told.filter((one) => one.unsure).map((one) => one.question),
    },
  }
}
