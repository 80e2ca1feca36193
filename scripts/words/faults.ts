import { isChinese, isForm, type Line } from './lines'
import type { Glossary } from './locales'

/** What can be wrong with a text. */
export type Kind = 'empty' | 'placeholder' | 'figure' | 'markup' | 'form' | 'chinese' | 'glossary'

export interface Fault {
  readonly kind: Kind
  readonly message: string
}

/** The terms of the languages that a text is held against. */
export interface Terms {
  readonly english: Glossary
  readonly chinese: Glossary
  readonly own: Glossary
}

const hole = /\{\{\s*\w+\s*(?:,\s*\w+\s*)?\}\}/g
const holesOf = (text: string) => (text.match(hole) ?? []).map((one) => one.replace(/\s/g, '')).sort()
const han = /\p{Script=Han}+/gu

function* placeholders({ form, english }: Line, text: string): Generator<string> {
  const [wanted, found] = [holesOf(english), holesOf(text)]
  // "Two results" needs no figure; the form for all other numbers does.
  const without = wanted.filter((one) => one !== '{{count}}')
  const uncounted = form !== null && form !== 'other' && found.join(' ') === without.join(' ')
  if (found.join(' ') !== wanted.join(' ') && !uncounted) yield `must have ${wanted.join(' ') || 'no placeholder'}, and has ${found.join(' ') || 'none'}`
  if (/[{}]/.test(text.replace(hole, ''))) yield 'has a brace that belongs to no placeholder'
}

function* markup(line: Line, text: string): Generator<string> {
  if (/[<>]|&#?\w+;/.test(text)) yield 'has HTML'
  if (text.includes('$t(')) yield 'has $t(, which asks for other words'
  // Marks that turn whole passages around hide what stands there; those for a single place (200E, 200F) are allowed.
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/.test(text)) yield 'has a control character'
  if (!isForm(line) && text !== text.trim()) yield 'begins or ends with a space'
}

function* figures(line: Line, text: string): Generator<string> {
  if (isForm(line)) return
  const [figure] = /\p{Nd}+/u.exec(text.replace(hole, '')) ?? []
  if (figure !== undefined) yield `has the figure ${figure}: figures come from the packs, small numbers are words`
}

/** The mark between groups of three, or the least number that has one. */
function* forms({ key }: Line, text: string): Generator<string> {
  if (key === 'format.group' && !/^(\D|\d{1,3}\D0{3}|\d{2,3}\D\d{3})$/u.test(text)) yield 'is no mark between groups of three, nor the least number that has one'
  if (key === 'format.decimal' && !/^\D$/u.test(text)) yield 'is no decimal mark'
}

function* chinese(tag: string, line: Line, text: string): Generator<string> {
  if (isChinese(line)) {
    if (text !== line.chinese) yield `must be the Chinese: ${line.chinese}`
    return
  }
  if (tag === 'zh-Hans') return
  const wanted: readonly string[] = line.english.match(han) ?? []
  for (const run of wanted) if (!text.includes(run)) yield `has lost the Chinese ${run}`
  if (tag === 'ja' || tag === 'en') return
  for (const run of text.match(han) ?? []) if (!wanted.includes(run)) yield `has Chinese that English has not: ${run}`
}

const patterns = new Map<string, RegExp>()

function atWord(word: string): RegExp {
  const pattern = patterns.get(word) ?? new RegExp(`(^|[^\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu')
  patterns.set(word, pattern)
  return pattern
}

/**
 * Says whether a line is about a term: its English has it at the beginning of a word, and its Chinese has it, too.
 * @example atTerm(terms, 'passport', 'Bring your passport.', '请带护照。') // true
 */
export function atTerm({ english, chinese }: Terms, term: string, en: string, zh: string): boolean {
  return (english[term] ?? []).some((word) => atWord(word).test(en)) && (chinese[term] ?? []).some((word) => zh.includes(word))
}

function* glossary({ english, chinese: zh }: Line, text: string, terms: Terms): Generator<string> {
  const low = text.normalize('NFC').toLowerCase()
  for (const [term, words] of Object.entries(terms.english)) {
    const own = terms.own[term] ?? []
    if (!atTerm(terms, term, english, zh) || own.some((word) => low.includes(word.normalize('NFC').toLowerCase()))) continue
    yield `${term} (${words[0] ?? ''}) must be one of: ${own.join(' / ') || 'no rendering'}`
  }
}

/**
 * What is wrong with the text of a line in a language.
 * @example faultsOf('fr', line, 'Salut', terms).map((fault) => fault.kind) // ['placeholder']
 */
export function faultsOf(tag: string, line: Line, text: string, terms: Terms): Fault[] {
  if (text === '' || (text.trim() === '' && !isForm(line))) return [{ kind: 'empty', message: 'is empty' }]
  const found: [Kind, Iterable<string>][] = [
    ['placeholder', placeholders(line, text)], ['markup', markup(line, text)], ['figure', figures(line, text)], ['form', forms(line, text)],
    ['chinese', chinese(tag, line, text)], ['glossary', isChinese(line) ? [] : glossary(line, text, terms)],
  ]
  return found.flatMap(([kind, messages]) => [...messages].map((message) => ({ kind, message })))
}
