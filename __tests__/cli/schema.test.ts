import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseReplies, parseShelf } from '../../src/guides/parse'
import { isDay, type Problem } from '../../src/rules'
import { parseLaw } from '../../src/rules/hidden'
import { parseLibrary } from '../../src/rules/parse'
import { LIMITS } from '../../src/stores/office-fields'
import { readOffice, writeOffice } from '../../src/stores/office-file'
import { filesOf } from '../support/files'

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const names = ['pack', 'sources', 'codebook', 'guide', 'terms', 'replies', 'office'] as const
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true })
ajv.addFormat('date', isDay)
const validators = Object.fromEntries(names.map((name) => [name, ajv.compile(json(`config/schema/${name}.json`) as object)]))

/** Which schema a data file follows: the one that it names, or, as a list cannot name one, by its folder. */
function schemaOf(file: string): string {
  if (file.startsWith('src/guides/terms/')) return 'terms'
  return file === 'src/guides/replies.json' ? 'replies' : /(\w+)\.json$/.exec(String((json(file) as { $schema?: string }).$schema))?.[1] ?? 'none'
}

/** Where a schema is not met, written as our parsers write it. */
function faults(name: string, data: unknown): string[] {
  validators[name]!(data)
  return (validators[name]!.errors ?? []).map(({ instancePath, params }) => {
    const more = (params as { additionalProperty?: string; missingProperty?: string; propertyName?: string })
    const last = more.additionalProperty ?? more.missingProperty ?? more.propertyName
    const steps = [...instancePath.split('/').slice(1), ...(last === undefined ? [] : [last])]
    return steps.map((one, i) => (/^\d+$/.test(one) ? `[${one}]` : `${i > 0 ? '.' : ''}${one.replace(/~1/g, '/').replace(/~0/g, '~')}`)).join('')
  })
}

test('the schemas say what the parsers take', () => {
  const { status, stderr } = spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/schema.ts', '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

const files = ['src/policies', 'src/guides'].flatMap((folder) => filesOf(folder).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`))

test('every data file names its schema, which stands where it says', () => {
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const data = json(file)
    if (Array.isArray(data)) continue
    const { $schema = '' } = data as { $schema?: string }
    expect([file, existsSync(join(dirname(file), $schema)), $schema.startsWith('.')]).toEqual([file, true, true])
  }
})

test.each(files)('%s follows it', (file) => {
  expect(faults(schemaOf(file), json(file))).toEqual([])
})

type Path = readonly (string | number)[]

/** A data file with one thing in it changed; `undefined` takes it away. */
function broken(file: string, path: Path, value: unknown): unknown {
  const data = json(file)
  const last = path[path.length - 1]!
  const at = path.slice(0, -1).reduce<unknown>((one, step) => (one as Record<string, unknown>)[step], data) as Record<string | number, unknown>
  if (value === undefined) Reflect.deleteProperty(at, last)
  else at[last] = value
  return data
}

function parsed(file: string, data: unknown): readonly Problem[] {
  const name = schemaOf(file)
  const result = name === 'pack' ? parseLaw(data, file) : name === 'sources' ? parseLibrary(data, file) : name === 'replies' ? parseReplies(data)
    : parseShelf({ guides: name === 'guide' ? { a: data } : {}, terms: name === 'terms' ? { a: data } : {}, replies: [], entries: { format: 1, place: 'guides', version: '2026-11-21' } })
  return result.ok ? [] : result.problems
}

const chengdu = 'src/policies/places/chengdu.json'
const national = 'src/policies/national.json'
const guide = 'src/guides/enrol-chongqing.json'
const rule: Path = ['decisions', 'route', 'rules', 0]

test.each<[string, string, Path, unknown]>([
  ['another format', chengdu, ['format'], 2],
  ['a place that is no id', chengdu, ['place'], 'Cheng Du'],
  ['no version', chengdu, ['version'], undefined],
  ['a day that is none', chengdu, ['version'], '2026-02-30'],
  ['a misspelt field', chengdu, ['entrys'], []],
  ['a choice of one answer', national, ['questions', 0, 'answers'], ['no']],
  ['an unknown kind of question', national, ['questions', 0, 'type'], 'date'],
  ['an unknown strength', chengdu, [...rule, 'strength'], 'sure'],
  ['no sources', chengdu, [...rule, 'sources'], undefined],
  ['a fact that is none', chengdu, [...rule, 'sources'], ['r1']],
  ['a condition with an unknown operator', chengdu, [...rule, 'when'], { xor: [true, false] }],
  ['a condition without a question', chengdu, [...rule, 'when'], { '==': ['stay', 'unsure'] }],
  ['a list where one answer belongs', chengdu, [...rule, 'when'], { '==': [{ var: 'stay' }, ['unsure']] }],
  ['an empty list of answers', chengdu, [...rule, 'when'], { in: [{ var: 'stay' }, []] }],
  ['a decision named like a part of JavaScript', chengdu, ['decisions', 'constructor'], { rules: [] }],
  ['an entry without periods', chengdu, ['entries', 0, 'periods'], []],
  ['an entry of an unknown kind', chengdu, ['entries', 0, 'kind'], 'poem'],
  ['an entry that is offline without a reason', chengdu, ['entries', 0], { id: 'a', kind: 'note', sources: [], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-01-01', hidden: true, since: '2026-01-01' }],
  ['an entry that is offline since a day, but is not', chengdu, ['entries', 0], { id: 'a', kind: 'note', sources: [], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-01-01', since: '2026-01-01' }],
  ['a document without a title', 'src/policies/sources.json', ['documents', 'order-54', 'title'], ' '],
  ['a fact without a list', 'src/policies/sources.json', ['facts', 'R010'], 'order-54'],
  ['a guide without steps', guide, ['steps'], []],
  ['a guide of an unknown phase', guide, ['phase'], 'later'],
  ['a step without sources', guide, ['steps', 0, 'sources'], []],
  ['a way on to two things', guide, ['steps', 2, 'next'], { card: 'card-no-pr', contact: 'phone-12393' }],
  ['a way on to nowhere', guide, ['troubles', 0, 'target'], 'home'],
  ['a label without Chinese', guide, ['steps', 0, 'label'], { term: 'pay' }],
  ['a part of a sketch that nobody draws', guide, ['steps', 3, 'sketch', 'parts', 0, 'kind'], 'video'],
  ['a term without pinyin', 'src/guides/terms/enrol.json', [0, 'pinyin'], undefined],
  ['a reply that asks for something else', 'src/guides/replies.json', [0, 'asks'], 'name'],
])('%s fails where the parser fails', (_, file, path, value) => {
  expect(parsed(file, json(file))).toEqual([])
  const data = broken(file, path, value)
  const problems = parsed(file, data)
  const found = faults(schemaOf(file), data)
  expect(problems.length).toBeGreaterThan(0)
  expect(found.length).toBeGreaterThan(0)
  // The same place, or a place within it or around it where the two look from different sides.
  const near = (a: string, b: string) => a === b || a.startsWith(b) || b.startsWith(a)
  for (const { path: place } of problems) expect([place, found.filter((one) => one !== '' && near(one, place)).length > 0]).toEqual([place, true])
})

const known = { places: ['wenjiang'], languages: ['en', 'my'] }
const text = fc.oneof({ arbitrary: fc.constantFrom('您好', 'Monday to Friday'), weight: 9 }, fc.string({ maxLength: 230 }), fc.constantFrom('', ' ', 'a\u0007', '\u202eabc'))
const mostly = <T>(good: fc.Arbitrary<T>, ...bad: unknown[]) => fc.oneof({ arbitrary: good, weight: 9 }, fc.constantFrom(...bad))
const office = fc.record({
  'yibao-office': mostly(fc.constant(1), 2, '1'),
  name: mostly(text, 7), place: mostly(fc.constantFrom('wenjiang', null), 7, 'a b'), languages: mostly(fc.subarray(['en', 'my']), ['en', 'en'], 'en', [7]),
  idle: mostly(fc.constantFrom(LIMITS.idle.least, LIMITS.idle.most, 90), LIMITS.idle.least - 1, LIMITS.idle.most + 1, 90.5, '90'),
  sentences: mostly(fc.array(fc.record({ text: fc.oneof(text, fc.constant(null)), zh: text }), { maxLength: 2 }), [{}], [{ text: 'a' }], [7], 'a'),
  hours: text, phone: mostly(fc.constantFrom('028-1', '+86 (28) 12'), 'call', '1'.repeat(41)),
  site: mostly(fc.constantFrom(null, 'https://a.cn', 'HTTPS://A.cn:80/x/'), 'http://a.cn', 'https://a.cn/?q', 'https://a'),
}, { requiredKeys: ['yibao-office'] })

test('the file of an office passes just where its reader takes it', () => {
  const seen = { taken: 0, refused: 0 }
  fc.assert(fc.property(office, (file) => {
    const { ok } = readOffice(JSON.stringify(file), known)
    seen[ok ? 'taken' : 'refused']++
    expect([file, faults('office', file).length === 0]).toEqual([file, ok])
  }), { numRuns: 2000 })
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50)
  const own = readOffice('{"yibao-office":1,"name":"社区"}', known)
  expect(own.ok && faults('office', JSON.parse(writeOffice(own.office)))).toEqual([])
})
