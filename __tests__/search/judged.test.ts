import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedSearch } from '../../src/guides/search/data'
import { languages } from '../../src/i18n/languages'
import { i18n } from '../../src/i18n/instance'
import { translatorFor } from '../../src/i18n/translator'
import { createFinder } from '../../src/journey/find'
import { searchEntries } from '../../src/pages/guides/find/search-entries'
import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { packs, policiesOf } from '../../src/policies'

const read = (path: string) =>
  JSON.parse(readFileSync(join(__dirname, path), 'utf8')) as Readonly<Record<string, string>>

const policy = policiesOf(packsWithGuideEntries(packs, guideLibrary))('elsewhere', '2026-11-30')

test('every language has a list of at least sixty judged queries', () => {
  const lists = readdirSync(__dirname).filter((file) => file.endsWith('.json'))
  expect(lists.sort()).toEqual(languages.map(({ tag }) => `${tag}.json`).sort())
  for (const list of lists) expect([list, Object.keys(read(list)).length >= 60]).toEqual([list, true])
})

describe.each(languages.map(({ tag }) => tag))('the search in %s', (tag) => {
  for (const space of ['ui', 'policy', 'guides'])
    i18n.addResourceBundle(tag, space, read(`../../locales/${tag}/${space}.json`))
  const entries = searchEntries(translatorFor(tag, false), policy)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const find = createFinder(entries, checkedSearch.topics, checkedSearch.words, tag)
  const rowOf = (id: string) => {
    const entry = byId.get(id)
    return entry && [entry.kind, entry.name, entry.answer].join('\n')
  }
  const results = Object.entries(read(`${tag}.json`)).map(([query, wanted]) => {
    const rows = find(query).groups.flatMap(({ items }) => items)
    return { query, wanted, rows, rank: rows.findIndex(({ id }) => rowOf(id) === rowOf(wanted)) }
  })
  const failures = (worst: number) =>
    results
      .filter(({ rank }) => rank < 0 || rank > worst)
      .map(
        ({ query, wanted, rank, rows }) =>
          `“${query}”: ${wanted} is ${rank < 0 ? 'absent' : `number ${rank + 1}`}; found ${rows
            .slice(0, 3)
            .map(({ id }) => id)
            .join(', ')}`,
      )

  test('knows every judged target', () => {
    expect(results.filter(({ wanted }) => !byId.has(wanted)).map(({ query, wanted }) => `${query}: ${wanted}`)).toEqual(
      [],
    )
  })

  test('at least 90 % of the judged queries have the wanted hit first', () => {
    const missed = failures(0)
    if (missed.length > results.length * 0.1) throw new Error(missed.join('\n'))
  })

  test('at least 98 % of the judged queries have the wanted hit among three', () => {
    const missed = failures(2)
    if (missed.length > results.length * 0.02) throw new Error(missed.join('\n'))
  })
})

describe('what is for one place', () => {
  const entriesIn = (place: string) =>
    searchEntries(
      translatorFor('en', false),
      policiesOf(packsWithGuideEntries(packs, guideLibrary))(place, '2026-11-30'),
    )
  const firstIn = (place: string, query: string) =>
    createFinder(
      entriesIn(place),
      checkedSearch.topics,
      checkedSearch.words,
      'en',
    )(query).groups.flatMap(({ items }) => items)

  test.each(['spouse', 'wife', 'married to a chinese'])('“%s” leads to Yunnan only there', (query) => {
    expect(firstIn('yunnan', query)[0]?.id).toBe('trouble enrol-yunnan.spouse')
    const [first, ...others] = firstIn('wenjiang', query)
    expect(first?.id).toBe('page questions')
    expect(others.slice(0, 2).filter(({ away }) => away)).toEqual([])
  })

  test('what only another place has is found all the same', () => {
    expect(firstIn('wenjiang', 'border pass').map(({ id }) => id)).toContain('trouble enrol-yunnan.border')
  })
})
