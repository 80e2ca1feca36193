import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDay, type Problem } from '../../src/rules'
import { parseLibrary, parsePack } from '../../src/rules/parse'
import { LIMITS } from '../../src/stores/office-fields'
import { parseOfficeFile, serializeOffice } from '../../src/stores/office-file'
import { filesOf } from '../support/files'
import { parseGuideLibrary, parseReplies } from '../../src/guides/maintain'

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const names = ['pack', 'sources', 'codebook', 'guide', 'bind', 'topics', 'terms', 'replies', 'office'] as const
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true })
ajv.addFormat('date', isDay)
const validators = Object.fromEntries(
  names.map((name) => [name, ajv.compile(json(`config/schema/${name}.json`) as object)]),
)

/** The schema of a data file: the one that it names, or for a list, which cannot name one, that of its folder. */
function schemaOf(file: string): string {
  if (file.startsWith('src/guides/terms/')) return 'terms'
  return file === 'src/guides/replies.json'
    ? 'replies'
    : (/(\w+)\.json$/.exec(String((json(file) as { $schema?: string }).$schema))?.[1] ?? 'none')
}

/** The paths at which a schema fails, in the notation of our parsers. */
function faults(name: string, data: unknown): string[] {
  validators[name]!(data)
  return (validators[name]!.errors ?? []).map(({ instancePath, params }) => {
    const more = params as { additionalProperty?: string; missingProperty?: string; propertyName?: string }
    const last = more.additionalProperty ?? more.missingProperty ?? more.propertyName
    const steps = [...instancePath.split('/').slice(1), ...(last === undefined ? [] : [last])]
    return steps
      .map((step, i) =>
        /^\d+$/.test(step) ? `[${step}]` : `${i > 0 ? '.' : ''}${step.replace(/~1/g, '/').replace(/~0/g, '~')}`,
      )
      .join('')
  })
}

test('the schemas match the parsers', () => {
  const { status, stderr } = spawnSync(
    'node',
    ['node_modules/tsx/dist/cli.mjs', 'scripts/cli.ts', 'schema', '--check'],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
})

const files = ['src/policies', 'src/guides'].flatMap((folder) =>
  filesOf(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
)

test('every data file names its schema, and that file exists', () => {
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

/** A data file with one value changed; `undefined` deletes it. */
function broken(file: string, path: Path, value: unknown): unknown {
  const data = json(file)
  const last = path[path.length - 1]!
  const at = path.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], data) as Record<
    string | number,
    unknown
  >
  if (value === undefined) Reflect.deleteProperty(at, last)
  else at[last] = value
  return data
}

function parsed(file: string, data: unknown): readonly Problem[] {
  const name = schemaOf(file)
  const result =
    name === 'pack'
      ? parsePack(data, file)
      : name === 'sources'
        ? parseLibrary(data, file)
        : name === 'replies'
          ? parseReplies(data)
          : parseGuideLibrary({
              guides: name === 'guide' ? { a: data } : {},
              terms: name === 'terms' ? { a: data } : {},
              replies: [],
              entries: { format: 1, place: 'guides', version: '2026-11-21' },
            })
  return result.ok ? [] : result.problems
}

const chengdu = 'src/policies/places/chengdu.json'
const national = 'src/policies/national.json'
const guide = 'src/guides/enrol-chongqing.json'
const rule: Path = ['decisions', 'route', 'rules', 0]

test.each<[string, string, Path, unknown]>([
  ['another format', chengdu, ['format'], 2],
  ['a place that is not an id', chengdu, ['place'], 'Cheng Du'],
  ['no version', chengdu, ['version'], undefined],
  ['an invalid day', chengdu, ['version'], '2026-02-30'],
  ['a misspelt field', chengdu, ['entrys'], []],
  ['a choice of one answer', national, ['questions', 0, 'answers'], ['no']],
  ['an unknown kind of question', national, ['questions', 0, 'type'], 'date'],
  ['an unknown strength', chengdu, [...rule, 'strength'], 'sure'],
  ['no sources', chengdu, [...rule, 'sources'], undefined],
  ['an invalid fact', chengdu, [...rule, 'sources'], ['r1']],
  ['a condition with an unknown operator', chengdu, [...rule, 'when'], { xor: [true, false] }],
  ['a condition without a question', chengdu, [...rule, 'when'], { '==': ['stay', 'unsure'] }],
  ['a list instead of one answer', chengdu, [...rule, 'when'], { '==': [{ var: 'stay' }, ['unsure']] }],
  ['an empty list of answers', chengdu, [...rule, 'when'], { in: [{ var: 'stay' }, []] }],
  ['a decision named like a property of JavaScript objects', chengdu, ['decisions', 'constructor'], { rules: [] }],
  ['an entry without periods', chengdu, ['entries', 0, 'periods'], []],
  ['an entry of an unknown kind', chengdu, ['entries', 0, 'kind'], 'poem'],
  [
    'a withdrawn entry without a reason',
    chengdu,
    ['entries', 0],
    {
      id: 'a',
      kind: 'note',
      sources: [],
      grade: 'A',
      verifiedOn: '2026-01-01',
      bestBefore: '2026-01-01',
      hidden: true,
      since: '2026-01-01',
    },
  ],
  [
    'an entry with the day of a withdrawal, but not withdrawn',
    chengdu,
    ['entries', 0],
    {
      id: 'a',
      kind: 'note',
      sources: [],
      grade: 'A',
      verifiedOn: '2026-01-01',
      bestBefore: '2026-01-01',
      since: '2026-01-01',
    },
  ],
  ['a document without a title', 'src/policies/sources.json', ['documents', 'order-54', 'title'], ' '],
  ['a fact without a list', 'src/policies/sources.json', ['facts', 'R010'], 'order-54'],
  ['a guide without steps', guide, ['steps'], []],
  ['a guide of an unknown phase', guide, ['phase'], 'later'],
  ['a step without sources', guide, ['steps', 0, 'sources'], []],
  ['a target with two destinations', guide, ['steps', 2, 'next'], { card: 'card-no-pr', contact: 'phone-12393' }],
  ['an unknown target', guide, ['troubles', 0, 'target'], 'home'],
  ['a label without Chinese', guide, ['steps', 0, 'label'], { term: 'pay' }],
  ['an unknown part of a frame', guide, ['steps', 3, 'frames', 0, 'parts', 0, 'kind'], 'video'],
  ['a term without pinyin', 'src/guides/terms/enrol.json', [0, 'pinyin'], undefined],
  ['a reply with an unknown input', 'src/guides/replies.json', [0, 'asks'], 'name'],
])('%s fails where the parser fails', (_, file, path, value) => {
  expect(parsed(file, json(file))).toEqual([])
  const data = broken(file, path, value)
  const problems = parsed(file, data)
  const found = faults(schemaOf(file), data)
  expect(problems.length).toBeGreaterThan(0)
  expect(found.length).toBeGreaterThan(0)
  // The same path, or a parent or child of it where the two report at another level.
  const near = (a: string, b: string) => a === b || a.startsWith(b) || b.startsWith(a)
  for (const { path: place } of problems)
    expect([place, found.filter((other) => other !== '' && near(other, place)).length > 0]).toEqual([place, true])
})

const known = { places: ['wenjiang'], languages: ['en', 'my'] }
const text = fc.oneof(
  { arbitrary: fc.constantFrom('您好', 'Monday to Friday'), weight: 9 },
  fc.string({ maxLength: 230 }),
  fc.constantFrom('', ' ', 'a\u0007', '\u202eabc'),
)
const mostly = <T>(good: fc.Arbitrary<T>, ...bad: unknown[]) =>
  fc.oneof({ arbitrary: good, weight: 9 }, fc.constantFrom(...bad))
const office = fc.record(
  {
    'yibao-office': mostly(fc.constant(1), 2, '1'),
    name: mostly(text, 7),
    place: mostly(fc.constantFrom('wenjiang', null), 7, 'a b'),
    languages: mostly(fc.subarray(['en', 'my']), ['en', 'en'], 'en', [7]),
    idle: mostly(
      fc.constantFrom(LIMITS.idle.min, LIMITS.idle.max, 90),
      LIMITS.idle.min - 1,
      LIMITS.idle.max + 1,
      90.5,
      '90',
    ),
    sentences: mostly(
      fc.array(fc.record({ text: fc.oneof(text, fc.constant(null)), zh: text }), { maxLength: 2 }),
      [{}],
      [{ text: 'a' }],
      [7],
      'a',
    ),
    hours: text,
    window: text,
    phone: mostly(fc.constantFrom('028-1', '+86 (28) 12'), 'call', '1'.repeat(41)),
    site: mostly(
      fc.constantFrom(null, 'https://a.cn', 'HTTPS://A.cn:80/x/'),
      'http://a.cn',
      'https://a.cn/?q',
      'https://a',
    ),
  },
  { requiredKeys: ['yibao-office'] },
)

test('the schema accepts an office file exactly if the parser does', () => {
  const counts = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(office, (file) => {
      const { ok } = parseOfficeFile(JSON.stringify(file), known)
      counts[ok ? 'accepted' : 'refused']++
      expect([file, faults('office', file).length === 0]).toEqual([file, ok])
    }),
    { numRuns: 2000 },
  )
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(50)
  const own = parseOfficeFile('{"yibao-office":1,"name":"社区"}', known)
  expect(own.ok && faults('office', JSON.parse(serializeOffice(own.office)))).toEqual([])
})
