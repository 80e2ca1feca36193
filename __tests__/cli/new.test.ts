import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { append, before } from '../../scripts/policy/scaffold/plan'
import { readShelf } from '../../scripts/policy/shelf'
import { checkLanguage } from '../../scripts/words/check'
import { readLocales } from '../../scripts/words/locales'

const today = '2026-11-22'
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'))
  for (const folder of ['src/policies', 'src/rules', 'src/guides', 'src/i18n', 'locales', '__tests__/policies/people', '__tests__/guides']) cpSync(folder, join(root, folder), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const begin = (...args: string[]) => run(['new', ...args], { readLaw, today, root })
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const check = () => {
  const { code, out } = run(['check', '--on', today], {
    readLaw: () => readLaw(join(root, 'src/policies')), readShelf: () => readShelf(join(root, 'src/guides')), today,
  })
  return { code, ...(JSON.parse(out) as { places: { place: string; problems: { message: string }[] }[]; guides: { count: number; problems: { file: string; path: string; message: string }[] } }) }
}

/** What code of the copy says when it runs. */
const said = (code: string) => {
  writeFileSync(join(root, 'ask.ts'), code)
  return spawnSync('node', [join(process.cwd(), 'node_modules/tsx/dist/cli.mjs'), join(root, 'ask.ts')], { encoding: 'utf8', cwd: root }).stdout.trim()
}

describe('a place', () => {
  test('is offered, may be named in a code, and says what its parent says', () => {
    const { code, out, err } = begin('place', 'xian', '--parent', 'yunnan')
    expect([code, err]).toEqual([0, ''])
    for (const file of ['src/policies/places/xian.json', '__tests__/policies/people/xian.json', 'src/policies/index.ts', 'src/policies/codebook.json']) expect(out).toContain(`  - ${file}`)
    expect(JSON.parse(text('__tests__/policies/people/xian.json'))).toEqual([])
    expect(text('src/policies/places/xian.json')).toContain('"version": "2026-11-22"')
    const { places } = JSON.parse(text('src/policies/codebook.json')) as { places: string[] }
    expect(places[places.length - 1]).toBe('xian')
    expect(said("import { places, policyFor } from './src/policies'\nconsole.log(places.slice(-2).join(), policyFor('xian', '2026-11-22').chain.map((one) => one.place).join())"))
      .toBe('xian,elsewhere national,yunnan,xian')
    expect(check()).toMatchObject({ code: 0, places: expect.arrayContaining([expect.objectContaining({ place: 'xian', problems: [] })]) as unknown })
    const summary = run(['check', '--summary'], { readLaw: () => readLaw(join(root, 'src/policies')), readShelf: () => readShelf(join(root, 'src/guides')), today, root })
    expect(summary.code).toBe(1)
    expect(summary.out).toContain('  - locales/<language>/policy.json: place.xian in ar, en, es, ')
    expect(summary.out).toMatch(/check: problems: 0, missing words: 1$/)
  })

  test('without a parent stands on the whole country; what is left to write is listed', () => {
    const { out } = begin('place', 'xian')
    expect(text('src/policies/places/xian.json')).toContain('"parent": "national"')
    expect(out.slice(out.indexOf('Still to be written'))).toMatch(/"place\.xian" in ar, en, .*zh-Hans/)
  })
})

describe('a guide', () => {
  test('is a draft on the shelf; the check names what it lacks, one after the other', () => {
    const { code } = begin('guide', 'pay-by-card', '--phase', 'pay')
    expect(code).toBe(0)
    expect(check().guides.problems).toMatchObject([{ file: 'pay-by-card.json', path: 'steps[0].sources' }])
    const file = join(root, 'src/guides/pay-by-card.json')
    const guide = JSON.parse(readFileSync(file, 'utf8')) as { steps: object[] }
    writeFileSync(file, JSON.stringify({ ...guide, steps: [{ id: 'begin', sources: ['R001'], troubles: [] }] }))
    expect(check().guides.problems).toMatchObject([{ file: 'pay-by-card.json', message: '"pay-by-card" has no source' }])
    writeFileSync(file, JSON.stringify({ ...guide, sources: ['R001'], steps: [{ id: 'begin', sources: ['R001'], troubles: [] }] }))
    expect(check()).toMatchObject({ code: 0 })
    expect(said("import { shelf } from './src/guides/shelf'\nconsole.log(shelf.guides.get('pay-by-card')?.phase)")).toBe('pay')
  })

  test('stands in the inventory in the order of the alphabet, and at the end of the codebook', () => {
    begin('guide', 'pay-by-card')
    const ids = [.../sort\(\)\)\.toEqual\(\[([^\]]*)\]/.exec(text('__tests__/guides/coverage.test.ts'))![1]!.matchAll(/'([^']+)'/g)].map((one) => one[1])
    expect(ids).toContain('pay-by-card')
    expect(ids).toEqual([...ids].sort())
    expect(text('__tests__/guides/coverage.test.ts').split('\n').filter((line) => line.startsWith("    '") && line.length > 140)).toEqual([])
    const { guides } = JSON.parse(text('src/policies/codebook.json')) as { guides: string[] }
    expect(guides[guides.length - 1]).toBe('pay-by-card')
  })

  test('named like a word that JavaScript keeps can be imported all the same', () => {
    begin('guide', 'new')
    expect(text('src/guides/shelf.ts')).toContain("import newJson from './new.json'")
  })
})

describe('a language', () => {
  test('is offered under its own name with the voice that reads it; the check of words names every key', () => {
    const { code, out } = begin('language', 'de')
    expect(code).toBe(0)
    expect(text('src/i18n/languages.ts')).toContain("  { tag: 'de', name: 'Deutsch', direction: 'ltr', voice: 'de-DE' },\n] as const")
    expect(said("import { languageOf } from './src/i18n/languages'\nconsole.log(languageOf('de').name)")).toBe('Deutsch')
    expect(out).toContain('npm run -s words -- export de')
    const { problems } = checkLanguage(readLocales(join(root, 'locales')), 'de')
    const missing = problems.filter((one) => one.kind === 'missing').map((one) => one.key)
    expect(missing).toEqual(expect.arrayContaining(['home.start', 'place.chengdu']))
    expect(problems.filter((one) => one.kind === 'folder')).toEqual([])
  })

  test('that is read from right to left is known by its script; plural forms that are not known yet are named', () => {
    const { out } = begin('language', 'ur')
    expect(text('src/i18n/languages.ts')).toMatch(/tag: 'ur', name: '[^']+', direction: 'rtl', voice: 'ur-PK'/)
    expect(out).not.toContain('plural.ts')
    expect(begin('language', 'pl').out).toContain('src/i18n/plural.ts: its plural forms (few, many, one, other)')
  })

  test('is called as one says', () => {
    begin('language', 'pl', '--name', "Polski d'Or")
    expect(said("import { languageOf } from './src/i18n/languages'\nconsole.log(languageOf('pl').name)")).toBe("Polski d'Or")
  })
})

test.each([
  [['place', 'kunming'], 'there is a place "kunming" already'],
  [['place', 'national'], 'there is a place "national" already'],
  [['place', 'Bad_Name'], '"Bad_Name" cannot be the id of a place; write small letters'],
  [['place', '../x'], 'cannot be the id of a place'],
  [['place', 'constructor'], 'cannot be the id of a place'],
  [['place', 'xian', '--parent', 'mars'], 'unknown place "mars"; --parent: national, chengdu'],
  [['place', 'xian', '--phase', 'pay'], '--phase is for a new guide'],
  [['guide', 'sim-card'], 'there is a guide "sim-card" already'],
  [['guide', 'replies'], '"replies" is the name of another file'],
  [['guide', 'x', '--phase', 'wait'], 'unknown phase "wait"; --phase: enrol, pay'],
  [['guide', '西安'], 'cannot be the id of a guide'],
  [['language', 'en'], 'there is a language "en" already'],
  [['language', 'DE'], '"DE" is written de'],
  [['language', '../de'], 'is no tag of a language'],
  [['language', 'qqx'], 'nobody here knows what "qqx" calls itself; say it: --name NAME'],
  [['planet', 'mars'], '"planet" cannot be begun; say place, guide, language'],
  [['place'], 'NAME is missing; new takes place|guide|language, NAME'],
  [[], 'place|guide|language is missing'],
])('%j is refused in one clear line, and nothing is written', (args, message) => {
  const was = text('src/policies/codebook.json')
  const { code, out, err } = begin(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('\n')
  expect(text('src/policies/codebook.json')).toBe(was)
})

test('where a line that is changed is not as expected, nothing is written at all', () => {
  writeFileSync(join(root, 'src/policies/index.ts'), 'export const places = []\n')
  const { code, err } = begin('place', 'xian')
  expect(code).toBe(1)
  expect(err).toMatch(/^policy: src\/policies\/index\.ts: expected .* to stand there once; nothing was written$/)
  expect(existsSync(join(root, 'src/policies/places/xian.json'))).toBe(false)
})

test('a list grows at its end alone, as it is written', () => {
  expect(append('a', 'x')('{ "a": [] }')).toBe('{ "a": ["x"] }')
  expect(append('a', 'x')('{ "a": ["b"], "c": ["d"] }')).toBe('{ "a": ["b", "x"], "c": ["d"] }')
  expect(append('a', 'b')('{ "a": ["b"] }')).toBe('{ "a": ["b"] }')
  expect(append('a', 'x')(`{ "a": [\n    "${'b'.repeat(140)}"\n  ] }`)).toBe(`{ "a": [\n    "${'b'.repeat(140)}",\n    "x"\n  ] }`)
  expect(() => append('a', 'x')('{}')).toThrow('expected a list "a"')
  expect(() => before('x', 'y')('xx')).toThrow('to stand there once')
})
