import { checkPolicyFiles } from '../../src/policies/parse'
import { problems, value } from '../rules/support'

const pack = (place: string, more: object = {}) => ({ format: 1, place, version: '2026-01-01', ...more })
const codebook = {
  $schema: 'x',
  places: ['a-place'],
  questions: { insured: ['no'] },
  guides: ['a-guide'],
  languages: ['en'],
}
const sources = {
  documents: { law: { title: 'A law', issuer: 'Parliament', date: '2010', grade: 'A' } },
  facts: { R001: ['law'] },
}
const check = (packs: Record<string, unknown>, others: object = {}) =>
  checkPolicyFiles({ 'codebook.json': codebook, 'sources.json': sources, ...packs, ...others })

test('packs come from the widest to the narrowest, then by "order", then by id', () => {
  const packs = {
    'd.json': pack('d', { parent: 'c' }),
    'z.json': pack('z', { parent: 'n', order: 1 }),
    'y.json': pack('y', { parent: 'n' }),
    'x.json': pack('x', { parent: 'n' }),
    'c.json': pack('c', { parent: 'n', order: 2 }),
    'n.json': pack('n'),
    'e.json': pack('e', { parent: 'z' }),
  }
  const { packs: sorted, library } = value(check(packs))
  expect(sorted.map(({ file }) => file)).toEqual(['n.json', 'z.json', 'c.json', 'x.json', 'y.json', 'd.json', 'e.json'])
  expect(sorted[0]?.fields.place).toBe('n')
  expect(library.facts).toEqual(sources.facts)
})

test('packs that name each other as parents are read; the check of the law refuses them', () => {
  const packs = { 'b.json': pack('b', { parent: 'a' }), 'a.json': pack('a', { parent: 'b' }) }
  expect(value(check(packs)).packs.map(({ fields }) => fields.place)).toEqual(['a', 'b'])
})

test('the problems of packs, sources and codebook are found together, each with its file', () => {
  const found = problems(
    check(
      { 'n.json': pack('N') },
      { 'sources.json': { ...sources, facts: { R001: ['gone'] } }, 'codebook.json': { ...codebook, places: 'all' } },
    ),
  )
  expect(found.map(({ file, path, message }) => [file, path, message])).toEqual([
    ['n.json', 'place', '"N" is not an id like a-1'],
    ['sources.json', 'facts.R001', 'unknown document "gone"'],
    ['codebook.json', 'places', '"all" is not a list in [ ]'],
  ])
})

test('packs of the same "order" come by id', () => {
  const twice = value(check({ 'a.json': pack('a', { order: 1 }), 'b.json': pack('b', { order: 1 }) }))
  expect(twice.packs.map(({ file }) => file)).toEqual(['a.json', 'b.json'])
  const reversed = value(check({ 'b.json': pack('b', { order: 1 }), 'a.json': pack('a', { order: 1 }) }))
  expect(reversed.packs.map(({ file }) => file)).toEqual(['a.json', 'b.json'])
})

test('a problem of one file refuses all', () => {
  expect(check({ 'n.json': pack('n') }).ok).toBe(true)
  expect(check({ 'n.json': pack('n') }, { 'codebook.json': {} }).ok).toBe(false)
  expect(check({ 'n.json': pack('n') }, { 'sources.json': {} }).ok).toBe(false)
  expect(check({ 'n.json': pack('N') }).ok).toBe(false)
})
