import MiniSearch from 'minisearch'

/** Something that can be found: its own words weigh more than those around it. */
export interface Findable {
  /** Unique among all. */
  readonly id: string
  /** Its name in the person's language. */
  readonly name: string
  /** Its Chinese; empty where it has none. */
  readonly zh: string
  /** Its pinyin, with tone marks or without; empty where it has none. */
  readonly pinyin: string
  /** What else is said about it. */
  readonly text: string
}

/** Scripts that are written without spaces: Chinese, kana, Thai, Lao, Burmese, Khmer. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/**
 * A text as it is compared: small letters, without tone marks, accents and apostrophes.
 * @example fold('Yībǎo mǎ') // 'yibao ma'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').normalize('NFC').toLowerCase().replace(/đ/g, 'd')
}

/** The words of a text; runs of unspaced script apart. */
const runs = (text: string) => fold(text).split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => {
  const parts: string[] = []
  for (const sign of word) {
    const last = parts[parts.length - 1]
    const same = last !== undefined && UNSPACED.test(last) === UNSPACED.test(sign)
    if (same) parts[parts.length - 1] = last + sign
    else parts.push(sign)
  }
  return parts
})

/**
 * The pieces by which a text is found: words, and of unspaced script each sign and each pair of neighbours.
 * @example pieces('医保码 code') // ['医', '保', '码', '医保', '保码', 'code']
 */
export function pieces(text: string): string[] {
  return runs(text).flatMap((run) => {
    if (!UNSPACED.test(run)) return [run]
    const signs = Array.from(run)
    return [...signs, ...signs.slice(1).map((sign, i) => signs[i]! + sign)]
  })
}

/** Pinyin as its syllables, and all of them in one: people write both. */
function spelled(pinyin: string): string[] {
  const words = runs(pinyin)
  return words.length > 1 ? [...words, words.join('')] : words
}

/** How many letters may be wrong, as a part of the word. */
const TYPOS = 0.2

/** What has been made ready to be searched. */
export type Index = (query: string) => string[]

/**
 * Makes things ready to be searched; the answer to a query is their ids, the best first. Without a match for all
 * that was written, what matches a part of it; an empty query finds nothing.
 * @example makeIndex(all)('yibaoma') // ['term code', …]
 */
export function makeIndex(all: readonly Findable[]): Index {
  const index = new MiniSearch<Findable>({
    fields: ['name', 'zh', 'pinyin', 'text'],
    tokenize: (text, field) => (field === 'pinyin' ? spelled(text) : pieces(text)),
    processTerm: (term) => term,
  })
  index.addAll(all)
  const options = {
    boost: { name: 3, zh: 3, pinyin: 2, text: 1 },
    prefix: (term: string) => !UNSPACED.test(term) && term.length > 1,
    fuzzy: (term: string) => (!UNSPACED.test(term) && term.length > 3 ? TYPOS : false),
    tokenize: pieces,
  }
  const find = (query: string, combineWith: 'AND' | 'OR') => index.search(query, { ...options, combineWith }).map((one) => String(one.id))
  return (query) => {
    if (pieces(query).length === 0) return []
    const exact = find(query, 'AND')
    if (exact.length > 0) return exact
    // Signs alone, so that 社保卡 finds 社会保障卡.
    const signs = index.search(query, { ...options, combineWith: 'AND', tokenize: (text) => pieces(text).filter((one) => !UNSPACED.test(one) || Array.from(one).length === 1) })
    return signs.length > 0 ? signs.map((one) => String(one.id)) : find(query, 'OR')
  }
}
