import { readLocales } from '../../scripts/words/locales'
import { languages } from '../../src/i18n/languages'
import budget from './reading-budget.json'
import { hardWords, isHeading, measuresOf, textsOf, wordsOf } from './reading-measures'

// English is what the other languages are translated from, and what many readers use as their second language. Each
// count must equal its budget: a rise fails, and after an improvement the budget is lowered, so it can only fall.

const maxWordsInSentence = 20
const maxWordsInTitle = 8

/** Words that a reader at B1 does not know, or knows in another meaning; each has a plain equivalent. */
const avoidedWords =
  /\b(whom|whoever|whosoever|anew|upon|shall|hereby|herein|thereof|moreover|pursuant|neither of them)\b/i

const locales = readLocales()
const texts = textsOf(locales, 'en')

/** A placeholder such as `{{low, money}}` counts as one word. */
const countWords = (text: string): number =>
  text
    .replace(/\{\{[^}]*\}\}/g, 'X')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const toSentences = (text: string): readonly string[] => text.split(/(?<=[.!?][”)]?)\s+/)

describe('how texts are counted', () => {
  test('a sentence ends at a full stop, a question mark or an exclamation mark, also within quotes', () => {
    expect(toSentences('Ask first. Is it “here?” Go!')).toEqual(['Ask first.', 'Is it “here?”', 'Go!'])
  })

  test('a placeholder is one word and a mark is none', () => {
    expect(countWords('Pay {{low, money}} · today')).toBe(3)
  })

  test('words end at spaces and hyphens, in Chinese and Japanese at every character', () => {
    expect(wordsOf('fr', 'l’assurance {{a}} porte-à-porte')).toEqual(['l’assurance', 'X', 'porte', 'à', 'porte'])
    expect(wordsOf('zh-Hans', '用 PIN 码')).toEqual(['用', 'PIN', '码'])
  })

  test('a hard word is long and rare, and not a term of the glossary', () => {
    expect(hardWords(locales, 'en')).toContain('reimbursement')
    for (const word of ['permanent', 'registration', 'accommodation'])
      expect(hardWords(locales, 'en')).not.toContain(word)
  })
})

test('English has texts and titles to check', () => {
  expect(texts.length).toBeGreaterThan(2000)
  expect(texts.filter(isHeading).length).toBeGreaterThan(50)
})

test(`English sentences have at most ${String(maxWordsInSentence)} words`, () => {
  const long = texts.flatMap(({ id, text }) =>
    toSentences(text)
      .filter((sentence) => countWords(sentence) > maxWordsInSentence)
      .map((sentence) => `${id}: ${sentence}`),
  )
  expect({ count: long.length, long }).toEqual({ count: budget.longSentences, long })
})

test(`English titles have at most ${String(maxWordsInTitle)} words`, () => {
  const long = texts.filter((text) => isHeading(text) && countWords(text.text) > maxWordsInTitle)
  expect({ count: long.length, long }).toEqual({ count: budget.longTitles, long })
})

test('English avoids words that a second-language reader does not know', () => {
  const hard = texts.filter(({ text }) => avoidedWords.test(text))
  expect({ count: hard.length, hard }).toEqual({ count: budget.hardWords, hard })
})

/** The measures of each language, as in `measuresOf`. */
const budgets: Readonly<Record<string, Readonly<Record<string, number>>>> = budget.languages

test('every language has a budget', () => {
  expect(Object.keys(budgets)).toEqual(languages.map(({ tag }) => tag))
})

describe.each(Object.entries(budgets))('%s', (tag, languageBudget) => {
  const measures = measuresOf(locales, tag)

  test('has a budget for every measure', () => {
    expect(Object.keys(languageBudget)).toEqual(Object.keys(measures))
  })

  test('has no longer words and lines on buttons, chips and headings, and no more hard words, than its budget', () => {
    const over = Object.entries(measures).flatMap(([name, { value, example }]) =>
      value > languageBudget[name]! ? [`${name}: ${value} is over ${languageBudget[name]!}; shorten: ${example}`] : [],
    )
    expect(over).toEqual([])
  })

  test('has a budget that was lowered after the last improvement', () => {
    const under = Object.entries(measures).flatMap(([name, { value }]) =>
      value < languageBudget[name]! ? [`lower languages.${tag}.${name} in reading-budget.json to ${value}`] : [],
    )
    expect(under).toEqual([])
  })
})
