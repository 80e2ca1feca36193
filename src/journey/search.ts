import MiniSearch from 'minisearch'
import { tokenize, UNSPACED, wordsOf } from './search-words'
import { complete, type StepwiseWork } from './stepwise'

/** A searchable entry; its name weighs more than its text. */
export interface SearchItem {
  /** Unique among all. */
  readonly id: string
  /** Its name in the person's language. */
  readonly name: string
  /** Its Chinese; empty: none. */
  readonly zh: string
  /** Its pinyin, with or without tone marks; empty: none. */
  readonly pinyin: string
  /** Further text about it. */
  readonly text: string
}

/** The syllables of pinyin, and all of them joined: people write both. */
function spelled(pinyin: string): string[] {
  const syllables = wordsOf(pinyin)
  // Stryker disable next-line EqualityOperator: a repeated syllable is found once
  return syllables.length > 1 ? [...syllables, syllables.join('')] : syllables
}

/** The share of letters in a word that may be wrong. */
const TYPOS = 0.2

/** An entry that was found. */
export interface TextMatch {
  readonly id: string
  /** Above 0; comparable within one query only. */
  readonly score: number
}

/** Finds entries by their text, the best first. */
export type TextIndex = (query: string) => TextMatch[]

/**
 * Creates a search function that returns ids, best match first. If nothing matches all words of the query, entries that
 * match some are returned; an empty query finds nothing.
 * @example createTextIndex(all)('yibaoma') // [{ id: 'term code', score: 12 }, …]
 */
export const createTextIndex = (all: readonly SearchItem[]): TextIndex => complete(textIndexSteps(all))

/**
 * The same in steps, one for each entry.
 * @example const find = yield* textIndexSteps(all)
 */
export function* textIndexSteps(all: readonly SearchItem[]): StepwiseWork<TextIndex> {
  const index = new MiniSearch<SearchItem>({
    fields: ['name', 'zh', 'pinyin', 'text'],
    tokenize: (text, field) => (field === 'pinyin' ? spelled(text) : tokenize(text)),
    processTerm: (term) => term,
  })
  for (const item of all) {
    index.add(item)
    yield
  }
  const options = {
    boost: { name: 3, zh: 3, pinyin: 2, text: 1 },
    prefix: (term: string) => !UNSPACED.test(term) && term.length > 1,
    fuzzy: (term: string) => (!UNSPACED.test(term) && term.length > 3 ? TYPOS : false),
    tokenize,
  }
  const find = (query: string, combineWith: 'AND' | 'OR', split = tokenize) =>
    index
      .search(query, { ...options, combineWith, tokenize: split })
      .map(({ id, score }): TextMatch => ({ id: String(id), score }))
  return (query) => {
    // Stryker disable next-line ConditionalExpression: the index finds nothing for an empty query
    if (tokenize(query).length === 0) return []
    const exact = find(query, 'AND')
    if (exact.length > 0) return exact
    // Single characters, so that 社保卡 finds 社会保障卡.
    const signs = find(query, 'AND', (text) =>
      tokenize(text).filter((token) => !UNSPACED.test(token) || Array.from(token).length === 1),
    )
    return signs.length > 0 ? signs : find(query, 'OR')
  }
}
