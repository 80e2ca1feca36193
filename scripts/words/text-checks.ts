import { isChinese, isFormat, type TranslationUnit } from './translation-units'
import type { Glossary } from './locales'

/** What can be wrong with a text. */
export type TextProblemKind = 'empty' | 'placeholder' | 'figure' | 'markup' | 'form' | 'chinese' | 'glossary'

export interface TextProblem {
  readonly kind: TextProblemKind
  readonly message: string
}

/** The glossaries that a text is checked against. */
export interface Terms {
  readonly english: Glossary
  readonly chinese: Glossary
  readonly own: Glossary
}

const PLACEHOLDER = /\{\{\s*\w+\s*(?:,\s*\w+\s*)?\}\}/g
const placeholdersIn = (text: string) => (text.match(PLACEHOLDER) ?? []).map((match) => match.replace(/\s/g, '')).sort()
const han = /\p{Script=Han}+/gu

function* placeholders({ form, english }: TranslationUnit, text: string): Generator<string> {
  const [expected, found] = [placeholdersIn(english), placeholdersIn(text)]
  // "Two results" needs no digit; the form for all other numbers does.
  const expectedWithoutCount = expected.filter((placeholder) => placeholder !== '{{count}}')
  const mayOmitCount = form !== null && form !== 'other' && found.join(' ') === expectedWithoutCount.join(' ')
  if (found.join(' ') !== expected.join(' ') && !mayOmitCount)
    yield `must have ${expected.join(' ') || 'no placeholder'}, and has ${found.join(' ') || 'none'}`
  if (/[{}]/.test(text.replace(PLACEHOLDER, ''))) yield 'has a brace outside of a placeholder'
}

function* markup(unit: TranslationUnit, text: string): Generator<string> {
  if (/[<>]|&#?\w+;/.test(text)) yield 'has HTML'
  if (text.includes('$t(')) yield 'has $t(, which inserts another text'
  // Directional overrides can hide text; the marks 200E and 200F are allowed.
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/.test(text)) yield 'has a control character'
  if (!isFormat(unit) && text !== text.trim()) yield 'begins or ends with a space'
}

function* figures(unit: TranslationUnit, text: string): Generator<string> {
  if (isFormat(unit)) return
  const [figure] = /\p{Nd}+/u.exec(text.replace(PLACEHOLDER, '')) ?? []
  if (figure !== undefined) yield `has the figure ${figure}: figures come from the packs, small numbers are words`
}

/** The digit group separator, or the smallest number that has one. */
function* formats({ key }: TranslationUnit, text: string): Generator<string> {
  if (key === 'format.group' && !/^(\D|\d{1,3}\D0{3}|\d{2,3}\D\d{3})$/u.test(text))
    yield 'is not a digit group separator, nor the smallest number that has one'
  if (key === 'format.decimal' && !/^\D$/u.test(text)) yield 'is not a decimal separator'
}

function* chinese(tag: string, unit: TranslationUnit, text: string): Generator<string> {
  if (isChinese(unit)) {
    if (text !== unit.chinese) yield `must be the Chinese: ${unit.chinese}`
    return
  }
  if (tag === 'zh-Hans') return
  const expected: readonly string[] = unit.english.match(han) ?? []
  for (const run of expected) if (!text.includes(run)) yield `lacks the Chinese ${run}`
  if (tag === 'ja' || tag === 'en') return
  for (const run of text.match(han) ?? []) if (!expected.includes(run)) yield `has Chinese that English lacks: ${run}`
}

const patterns = new Map<string, RegExp>()

function wordStart(word: string): RegExp {
  const pattern = patterns.get(word) ?? new RegExp(`(^|[^\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu')
  patterns.set(word, pattern)
  return pattern
}

/**
 * Whether a text contains a term: its English at the start of a word, and its Chinese anywhere.
 * @example hasTerm(terms, 'passport', 'Bring your passport.', '请带护照。') // true
 */
export function hasTerm({ english, chinese }: Terms, term: string, en: string, zh: string): boolean {
  return (
    (english[term] ?? []).some((word) => wordStart(word).test(en)) &&
    (chinese[term] ?? []).some((word) => zh.includes(word))
  )
}

function* glossary({ english, chinese: zh }: TranslationUnit, text: string, terms: Terms): Generator<string> {
  const lowerCase = text.normalize('NFC').toLowerCase()
  for (const [term, words] of Object.entries(terms.english)) {
    const own = terms.own[term] ?? []
    if (
      !hasTerm(terms, term, english, zh) ||
      own.some((word) => lowerCase.includes(word.normalize('NFC').toLowerCase()))
    )
      continue
    yield `${term} (${words[0] ?? ''}) must be one of: ${own.join(' / ') || 'no translation'}`
  }
}

/**
 * The faults of a translation.
 * @example checkText('fr', unit, 'Salut', terms).map((fault) => fault.kind) // ['placeholder']
 */
export function checkText(tag: string, unit: TranslationUnit, text: string, terms: Terms): TextProblem[] {
  if (text === '' || (text.trim() === '' && !isFormat(unit))) return [{ kind: 'empty', message: 'is empty' }]
  const found: [TextProblemKind, Iterable<string>][] = [
    ['placeholder', placeholders(unit, text)],
    ['markup', markup(unit, text)],
    ['figure', figures(unit, text)],
    ['form', formats(unit, text)],
    ['chinese', chinese(tag, unit, text)],
    ['glossary', isChinese(unit) ? [] : glossary(unit, text, terms)],
  ]
  return found.flatMap(([kind, messages]) => [...messages].map((message) => ({ kind, message })))
}
