import englishWords from '../../locales/en/search.json'
import { drawingNames } from '../../src/components/drawing-names'
import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { checkTopics } from '../../src/guides/search/check'
import { checkedSearch } from '../../src/guides/search/data'
import { parseSearchWords, parseTopics } from '../../src/guides/search/parse'
import { languages } from '../../src/i18n/languages'
import { searchPages } from '../../src/pages/guides/find/pages'
import { packs } from '../../src/policies'
import { type Result } from '../../src/rules'

const { topics, words } = checkedSearch
const documents = new Set(
  packsWithGuideEntries(packs, guideLibrary).flatMap(({ entries }) =>
    entries.filter(({ kind }) => kind === 'document').map(({ id }) => id),
  ),
)
const pages = searchPages.map(({ route }) => route)
const messages = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ message }) => message))

test('every target of the topics exists, and every page leads somewhere', () => {
  expect(checkTopics(topics, guideLibrary, documents, pages)).toEqual([])
})

test.each([
  'page nowhere',
  'guide nowhere',
  'step sim-card.nowhere',
  'trouble nowhere.refused',
  'term no',
  'document no',
])('“%s” is reported as missing', (target) => {
  const [problem] = checkTopics([{ id: 'a', picture: 'ask', targets: [target] }], guideLibrary, documents, pages)
  expect(problem?.message).toContain(target)
})

test('every topic has a drawing of the app', () => {
  const drawings: readonly string[] = drawingNames
  expect(topics.filter(({ picture }) => !drawings.includes(picture))).toEqual([])
})

test('every language of the app has words', () => {
  expect(Object.keys(words).sort()).toEqual(languages.map(({ tag }) => tag).sort())
})

describe('the parser of topics', () => {
  const one = { id: 'a', picture: 'ask', targets: ['guide sim-card'] }
  test('accepts topics, and refuses what it does not know', () => {
    expect(parseTopics({ format: 1, topics: [one] }).ok).toBe(true)
    expect(messages(parseTopics({ format: 1, topics: [one, one] }))).toEqual(['"a" is defined twice'])
    expect(messages(parseTopics({ format: 1, topics: [{ ...one, targets: ['guide a', 'guide a'] }] }))).toEqual([
      'names a target twice',
    ])
    for (const target of ['guide', 'film a', 'step sim-card', 'guide a.b', 'trouble a.b.c', 'guide A'])
      expect([target, parseTopics({ format: 1, topics: [{ ...one, targets: [target] }] }).ok]).toEqual([target, false])
    for (const json of [
      null,
      [],
      {},
      { format: 2, topics: [one] },
      { format: 1, topics: [] },
      { format: 1, topics: [one], x: 1 },
    ])
      expect(parseTopics(json).ok).toBe(false)
  })
})

describe('the parser of words', () => {
  const ids = topics.map(({ id }) => id)
  const changed = (change: Record<string, unknown>) => parseSearchWords({ ...englishWords, ...change }, ids)
  const withTopic = (id: string, list: unknown) => changed({ topics: { ...englishWords.topics, [id]: list } })

  test('accepts the English words', () => {
    expect(changed({}).ok).toBe(true)
  })

  test('refuses a missing topic, an unknown one, and a topic without words', () => {
    const { spouse, ...others } = englishWords.topics
    expect(spouse.length).toBeGreaterThan(0)
    expect(messages(changed({ topics: others }))).toEqual(['"spouse" is missing'])
    expect(messages(withTopic('nonsense', ['nonsense']))).toEqual(['is not a topic'])
    expect(withTopic('spouse', []).ok).toBe(false)
  })

  test('rejects an empty word, a duplicate, and a word with a trailing space', () => {
    expect(withTopic('spouse', ['wife', ' ']).ok).toBe(false)
    expect(withTopic('spouse', ['wife', 'Wife']).ok).toBe(false)
    expect(messages(withTopic('spouse', ['wife', 'Refund']))).toEqual([expect.stringContaining('"spouse"')])
    expect(withTopic('spouse', ['wife ']).ok).toBe(false)
    expect(withTopic('spouse', [1]).ok).toBe(false)
  })

  test('refuses other than six suggestions, and one that is no word', () => {
    const { suggestions } = englishWords
    expect(changed({ suggestions: suggestions.slice(1) }).ok).toBe(false)
    expect(messages(changed({ suggestions: [...suggestions.slice(1), 'zebra'] }))).toEqual([
      '"zebra" is no word of a topic',
    ])
    expect(changed({ suggestions: [...suggestions, 'wife'] }).ok).toBe(false)
  })
})
