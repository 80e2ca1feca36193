import type { SearchTopic, SearchWords } from '../../src/guides/search/types'
import { createFinder, type FindItem, type FoundKind, MAX_ROWS } from '../../src/journey/find'

const item = (kind: FoundKind, id: string, name: string, more: Partial<FindItem> = {}): FindItem => ({
  id: `${kind} ${id}`,
  kind,
  name,
  zh: '',
  pinyin: '',
  text: '',
  away: false,
  answer: '',
  guide: null,
  ...more,
})
const language = (topics: SearchWords['topics'], ignored: readonly string[] = []): SearchWords => ({
  suggestions: [],
  ignored,
  topics,
})
const finder = (
  items: readonly FindItem[],
  topics: readonly SearchTopic[] = [],
  words: Readonly<Record<string, SearchWords>> = { en: language({}) },
  tag = 'en',
) => {
  const find = createFinder(items, topics, words, tag)
  const ids = (query: string) => find(query).groups.flatMap(({ items }) => items.map(({ id }) => id))
  return { find, ids }
}

const topic = (id: string, ...targets: string[]): SearchTopic => ({ id, picture: 'ask', targets })

test('a word of a topic leads to its targets, in their order', () => {
  const { ids } = finder(
    [item('guide', 'b', 'Other'), item('guide', 'a', 'Money')],
    [topic('refund', 'guide a', 'guide b', 'guide unknown')],
    { en: language({ refund: ['refund'] }) },
  )
  expect(ids('refund')).toEqual(['guide a', 'guide b'])
  expect(ids('zebra')).toEqual([])
  expect(ids('  ')).toEqual([])
})

test('English and Chinese words work in every language, those of others only as they are written', () => {
  const words = {
    en: language({ wife: ['spouse'] }),
    'zh-Hans': language({ wife: ['配偶'] }),
    vi: language({ wife: ['vợ chồng'] }),
    my: language({ wife: ['ဇနီး'] }),
  }
  const { ids } = finder([item('trouble', 'a', 'x')], [topic('wife', 'trouble a')], words, 'my')
  for (const query of ['spouse', 'spuose', '配偶', 'vợ chồng', 'vo chong', 'ဇနီး'])
    expect([query, ids(query)]).toEqual([query, ['trouble a']])
  expect(ids('vo chogn xyz')).toEqual([])
})

test('the kind of the best row comes first, then problems before guides before steps before words', () => {
  const kinds = ['term', 'document', 'step', 'guide', 'page', 'trouble'] as const
  const { find } = finder(kinds.map((kind) => item(kind, kind, 'bank card')))
  expect(find('bank card').groups.map(({ kind }) => kind)).toEqual([
    'trouble',
    'page',
    'guide',
    'step',
    'document',
    'term',
  ])
  const exact = finder([
    item('trouble', 'a', 'the bank card of somebody else is refused'),
    item('guide', 'b', 'bank card'),
  ])
  expect(exact.find('bank card').groups.map(({ kind }) => kind)).toEqual(['guide', 'trouble'])
})

test('rows that read the same are one; another answer makes another row', () => {
  const same = { answer: 'Go to a counter.' }
  const { ids } = finder([
    item('trouble', 'a', 'The face check fails', same),
    item('trouble', 'b', 'The face check fails', same),
    item('trouble', 'c', 'The face check fails', { answer: 'Go together.' }),
  ])
  expect(ids('face check')).toHaveLength(2)
})

test('of rows that read the same, that for the own place stays', () => {
  const { ids } = finder([
    item('trouble', 'away', 'Not paid', { away: true, text: 'paid paid' }),
    item('trouble', 'here', 'Not paid'),
  ])
  expect(ids('not paid')).toEqual(['trouble here'])
})

test('a topic leads to the guides of the own place, and to those of others only if there is none', () => {
  const items = [
    item('guide', 'there', 'x', { away: true }),
    item('guide', 'here', 'y'),
    item('step', 'z', 'z', { away: true }),
  ]
  const { ids } = finder(items, [topic('pay', 'guide there', 'guide here', 'step z')], {
    en: language({ pay: ['pay'] }),
  })
  expect(ids('pay')).toEqual(['guide here', 'step z'])
})

test('entries for another place come after others', () => {
  const { ids } = finder([item('guide', 'a', 'pay in Chengdu', { away: true }), item('guide', 'b', 'pay at home')])
  expect(ids('pay')).toEqual(['guide b', 'guide a'])
})

test('at most twelve rows are shown, and the others are behind “more”', () => {
  const { find } = finder(Array.from({ length: 60 }, (_, i) => item('guide', String(i), `bank ${i}`)))
  const { groups, more } = find('bank')
  expect(groups.flatMap(({ items }) => items)).toHaveLength(MAX_ROWS)
  expect(more.length).toBeGreaterThan(MAX_ROWS)
  expect(new Set([...groups.flatMap(({ items }) => items), ...more]).size).toBe(MAX_ROWS + more.length)
})

test('a guide and its steps are one row, the best of them', () => {
  const { ids } = finder([
    item('guide', 'a', 'Money back', { guide: 'a' }),
    item('step', 'a.one', 'Get the money back at the counter', { guide: 'a' }),
    item('step', 'b.one', 'Money back', { guide: 'b' }),
    item('guide', 'b', 'The money comes back later', { guide: 'b' }),
    item('trouble', 'a.late', 'No money back', { guide: null }),
  ])
  expect(ids('money back').sort()).toEqual(['guide a', 'step b.one', 'trouble a.late'])
})

test('a target for another place comes after those that are not, but first where there is no other', () => {
  const { ids } = finder(
    [item('trouble', 'far', 'x', { away: true }), item('page', 'near', 'y')],
    [topic('wife', 'trouble far', 'page near'), topic('border', 'trouble far')],
    { en: language({ wife: ['wife'], border: ['border'] }) },
  )
  expect(ids('wife')).toEqual(['page near', 'trouble far'])
  expect(ids('border')).toEqual(['trouble far'])
})
