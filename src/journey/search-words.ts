/** How words are compared in the search: without capitals, accents, tone marks and the forms of a letter. */

/** Scripts that are written without spaces: Chinese, kana, Thai, Lao, Burmese, Khmer. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/
/** Scripts whose words are found within longer ones: those without spaces, and Korean with its endings. */
const WITHIN = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/

/** Scripts in which one sign is a word. */
const HAN = /[\u3400-\u9fff]/

/** The letters that other letters count as. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
}
/** The zeros of the digits that people type: Arabic, Persian, Thai, Lao, Burmese. */
const ZEROS = [0x660, 0x6f0, 0xe50, 0xed0, 0x1040]

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? (LETTERS[sign] ?? sign) : String(code - zero)
}

/**
 * Normalises a text for comparison: lower case, without tone marks, accents and apostrophes.
 * @example normalize('Yībǎo mǎ') // 'yibao ma'
 */
export function normalize(text: string): string {
  return Array.from(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]|[\u064b-\u065f]|[\u0640'’ʼ]/g, '')
      .normalize('NFC')
      .toLowerCase(),
    plainSign,
  ).join('')
}

/** The words of a text, split where the script changes. */
export const wordsOf = (text: string): string[] =>
  normalize(text)
    // Stryker disable next-line Regex: an empty piece has no characters
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => {
      const parts: string[] = []
      for (const sign of word) {
        const last = parts[parts.length - 1]
        const same = last !== undefined && UNSPACED.test(last) === UNSPACED.test(sign)
        if (same) parts[parts.length - 1] = last + sign
        else parts.push(sign)
      }
      return parts
    })

/** Two signs that follow each other, of a text without spaces. */
const pairsOf = (text: string): string[] => {
  const signs = Array.from(text)
  return signs.slice(1).map((sign, i) => signs[i]! + sign)
}

/**
 * The tokens of a text: words, and for scripts without spaces each character and each pair of adjacent ones.
 * @example tokenize('医保码 code') // ['医', '保', '码', '医保', '保码', 'code']
 */
export function tokenize(text: string): string[] {
  return wordsOf(text).flatMap((run) => (UNSPACED.test(run) ? [...Array.from(run), ...pairsOf(run)] : [run]))
}

/** A phrase, prepared for comparison. */
export interface Phrase {
  readonly words: readonly string[]
  /** The words without spaces: people type pinyin and Chinese words with and without. */
  readonly joined: string
}

/** Arabic articles and conjunctions are written with their word. */
const stem = (word: string) =>
  /^(?:ال|وال|بال|لل|كال)./.test(word) && word.length > 4 ? word.replace(/^(?:وال|بال|كال|ال|لل)/, '') : word

/** Prepares a phrase. `ignored`: words that do not count, unless there is no other. */
export function toPhrase(text: string, ignored: ReadonlySet<string> = new Set()): Phrase {
  const all = wordsOf(text)
  const kept = all.filter((word) => !ignored.has(word))
  const words = (kept.length > 0 ? kept : all).map(stem)
  const joined = words.join('')
  if (!WITHIN.test(joined)) return { words, joined }
  const said = [...ignored].filter((word) => WITHIN.test(word)).sort((a, b) => b.length - a.length)
  const rest = said.reduce((text, word) => text.split(word).join(''), joined)
  return { words, joined: rest === '' ? joined : rest }
}

/** The number of wrong, missing, additional or swapped letters; `most` + 1 if there are more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(row[j - 1]! + 1, last![j]! + 1, last![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before![j - 2]! + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last![b.length]!
}

/** The letters of a word as bits: two words that differ in more than two bits for each mistake need not be compared. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** How well a typed word is another, from 0 to 1: the same, its beginning, another form of it, or with typing errors. */
export function similarity(typed: string, word: string): number {
  if (typed === word) return 1
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed]
  if (long.startsWith(short) && short.length > 1) {
    if (typed === short) return 0.75 + 0.2 * (short.length / long.length)
    if (short.length > 3 && long.length - short.length < 4) return 0.85
  }
  // The first letter is seldom wrong.
  if (short.length < 4 || /\d/.test(long)) return 0
  const most = long.length > 7 ? 2 : 1
  if (long.length - short.length > most || bitCount(lettersOf(typed) ^ lettersOf(word)) > 2 * most) return 0
  const wrong = distance(typed, word, most)
  if (wrong > most) return 0
  // One letter of four is another word as often as a mistake.
  return short.length < 5 ? 0.5 : (typed.startsWith(word.charAt(0)) ? 0.9 : 0.8) - 0.1 * wrong
}

/** How much of some words is found, from 0 to 1; `weight` says how much a word counts, `find` how well it is found. */
function coverage(words: readonly string[], weight: (word: string) => number, find: (word: string) => number): number {
  let [found, all] = [0, 0]
  for (const word of words) {
    all += weight(word)
    found += weight(word) * find(word)
  }
  return all === 0 ? 0 : found / all
}

const best = (words: readonly string[], by: (word: string) => number) =>
  words.reduce((most, word) => Math.max(most, by(word)), 0)

/** How many typed words are remembered: more than a query has, and few enough to be small. */
const MAX_TYPED = 24
const known = new Map<string, Map<string, number>>()

/** `similarity`, remembered: a typed word is compared with the same words of thousands of phrases. */
function knownSimilarity(typed: string, word: string): number {
  let scores = known.get(typed)
  if (!scores) {
    if (known.size >= MAX_TYPED) known.clear()
    scores = new Map()
    known.set(typed, scores)
  }
  let score = scores.get(word)
  if (score === undefined) {
    score = similarity(typed, word)
    scores.set(word, score)
  }
  return score
}

/** The share of the pairs of signs of a text that another has, too. */
function sharedPairs(text: string, other: string): number {
  const pairs = pairsOf(text)
  return pairs.length === 0 ? 0 : pairs.filter((pair) => other.includes(pair)).length / pairs.length
}

/**
 * How well what was typed is a phrase, from 0 (not at all) to 1 (it is the same).
 * @example match(toPhrase('yibaoma'), toPhrase('yībǎo mǎ')) // 1
 */
export function match(query: Phrase, phrase: Phrase, weight: (word: string) => number = () => 1): number {
  const [typed, wanted] = [query.joined, phrase.joined]
  if (typed === '' || wanted === '') return 0
  if (typed === wanted) return 1
  let score = 0
  if (WITHIN.test(typed) && WITHIN.test(wanted)) {
    const share = Math.sqrt(Math.min(typed.length, wanted.length) / Math.max(typed.length, wanted.length))
    if ((wanted.length > 1 || HAN.test(wanted)) && typed.includes(wanted)) score = 0.3 + 0.7 * share
    else if (wanted.includes(typed) && (typed.length > 1 || wanted.length < 4)) score = 0.2 + 0.75 * share
    else score = 0.85 * Math.sqrt(sharedPairs(typed, wanted) * sharedPairs(wanted, typed))
  }
  if (!WITHIN.test(typed) && !WITHIN.test(wanted) && typed.length > 4 && wanted.length > 4) {
    const joined = similarity(typed, wanted)
    if (joined > 0 && query.words.length !== phrase.words.length) score = Math.max(score, joined * 0.95)
  }
  const typedShare = coverage(query.words, weight, (word) =>
    best(phrase.words, (other) => knownSimilarity(word, other)),
  )
  if (typedShare === 0) return score
  const wantedShare = coverage(phrase.words, weight, (word) =>
    best(query.words, (other) => knownSimilarity(other, word)),
  )
  return Math.max(score, 0.98 * Math.sqrt(typedShare * wantedShare))
}
