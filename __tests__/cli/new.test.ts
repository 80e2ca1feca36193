import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { execute, run } from '../../scripts/cli/program'
import { appendTo, insertBefore } from '../../scripts/policy/scaffold/plan'
import { missingPlurals, newLanguage } from '../../scripts/policy/scaffold/templates'
import { readGuides } from '../../scripts/policy/guides'
import { pluralRule } from '../../src/i18n/plural'
import { checkLanguage } from '../../scripts/words/check'
import { readLocales } from '../../scripts/words/locales'

const today = '2026-11-22'
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'))
  for (const folder of [
    'src/policies',
    'src/rules',
    'src/guides',
    'src/i18n',
    'locales',
    '__tests__/policies/people',
    '__tests__/guides',
  ])
    cpSync(folder, join(root, folder), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

const scaffold = (...args: string[]) => execute(['new', ...args], { readLaw, today, root })
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const check = () => {
  const { code, out } = run(['policy', 'check', '--on', today], {
    readLaw: () => readLaw(join(root, 'src/policies')),
    readGuides: () => readGuides(join(root, 'src/guides')),
    today,
  })
  return {
    code,
    ...(JSON.parse(out) as {
      places: { place: string; problems: { message: string }[] }[]
      guides: { count: number; problems: { file: string; path: string; message: string }[] }
    }),
  }
}

/** The output of code that runs in the copy. */
const outputOf = (code: string) => {
  writeFileSync(join(root, 'ask.ts'), code)
  return spawnSync('node', [join(process.cwd(), 'node_modules/tsx/dist/cli.mjs'), join(root, 'ask.ts')], {
    encoding: 'utf8',
    cwd: root,
  }).stdout.trim()
}

describe('a place', () => {
  test('is listed, can be encoded in a share code, and inherits the law of its parent', async () => {
    const { code, out, err } = await scaffold('place', 'xian', '--parent', 'yunnan')
    expect([code, err]).toEqual([0, ''])
    for (const file of [
      'src/policies/places/xian.json',
      '__tests__/policies/people/xian.json',
      'src/policies/codebook.json',
    ])
      expect(out).toContain(`  - ${file}`)
    expect(JSON.parse(text('__tests__/policies/people/xian.json'))).toEqual([])
    expect(text('src/policies/places/xian.json')).toContain('"version": "2026-11-22"')
    const { places } = JSON.parse(text('src/policies/codebook.json')) as { places: string[] }
    expect(places[places.length - 1]).toBe('xian')
    expect(
      outputOf(
        "import { places, policyFor } from './src/policies'\nconsole.log(places.slice(-2).join(), policyFor('xian', '2026-11-22').chain.map((one) => one.place).join())",
      ),
    ).toBe('xian,elsewhere national,yunnan,xian')
    expect(check()).toMatchObject({
      code: 0,
      places: expect.arrayContaining([expect.objectContaining({ place: 'xian', problems: [] })]) as unknown,
    })
    const summary = run(['policy', 'check', '--summary'], {
      readLaw: () => readLaw(join(root, 'src/policies')),
      readGuides: () => readGuides(join(root, 'src/guides')),
      today,
      root,
    })
    expect(summary.code).toBe(1)
    expect(summary.out).toContain('  - locales/<language>/policy.json: place.xian in ar, en, es, ')
    expect(summary.out).toMatch(/check: problems: 0, missing texts: 1$/)
  })

  test('without a parent inherits from the whole country; what is left to write is listed', async () => {
    const { out } = await scaffold('place', 'xian')
    expect(text('src/policies/places/xian.json')).toContain('"parent": "national"')
    expect(out.slice(out.indexOf('Still to write'))).toMatch(/"place\.xian" in ar, en, .*zh-Hans/)
  })
})

describe('a guide', () => {
  test('is a draft in the guide library; the check names what it lacks, one after the other', async () => {
    const { code } = await scaffold('guide', 'pay-by-card', '--phase', 'pay')
    expect(code).toBe(0)
    expect(check().guides.problems).toMatchObject([{ file: 'pay-by-card.json', path: 'steps[0].sources' }])
    const file = join(root, 'src/guides/pay-by-card.json')
    const guide = JSON.parse(readFileSync(file, 'utf8')) as { steps: object[] }
    writeFileSync(
      file,
      JSON.stringify({ ...guide, steps: [{ id: 'begin', place: 'home', sources: ['R001'], troubles: [] }] }),
    )
    expect(check().guides.problems).toMatchObject([
      { file: 'pay-by-card.json', message: '"pay-by-card" has no source' },
    ])
    writeFileSync(
      file,
      JSON.stringify({
        ...guide,
        sources: ['R001'],
        steps: [{ id: 'begin', place: 'home', sources: ['R001'], troubles: [] }],
      }),
    )
    expect(check()).toMatchObject({ code: 0 })
    expect(
      outputOf(
        "import { guideLibrary } from './src/guides/guide-library'\nconsole.log(guideLibrary.guides.get('pay-by-card')?.phase)",
      ),
    ).toBe('pay')
  })

  test('is appended to the codebook, and no existing code changes', async () => {
    const { out } = await scaffold('guide', 'pay-by-card')
    const { guides } = JSON.parse(text('src/policies/codebook.json')) as { guides: string[] }
    expect(guides[guides.length - 1]).toBe('pay-by-card')
    expect(out).not.toMatch(/^ {2}- \S+\.ts$/m)
  })
})

describe('a language', () => {
  test('is listed under its own name with its speech language; the check of the texts names every missing key', async () => {
    const { code, out } = await scaffold('language', 'de')
    expect(code).toBe(0)
    expect(text('src/i18n/languages.ts')).toContain(
      "  { tag: 'de', name: 'Deutsch', zh: '…', greeting: '…', direction: 'ltr', voice: 'de-DE' },\n] as const",
    )
    expect(outputOf("import { findLanguage } from './src/i18n/languages'\nconsole.log(findLanguage('de').name)")).toBe(
      'Deutsch',
    )
    expect(out).toContain('npm run -s words -- export de')
    const { problems } = checkLanguage(readLocales(join(root, 'locales')), 'de')
    const missing = problems.filter((problem) => problem.kind === 'missing').map((problem) => problem.key)
    expect(missing).toEqual(expect.arrayContaining(['home.start', 'place.chengdu']))
    expect(problems.filter((problem) => problem.kind === 'folder')).toEqual([])
  })

  test('from right to left is detected by its script; unknown plural forms are named', async () => {
    const { out } = await scaffold('language', 'ur')
    expect(text('src/i18n/languages.ts')).toMatch(
      /tag: 'ur', name: '[^']+', zh: '…', greeting: '…', direction: 'rtl', voice: 'ur-PK'/,
    )
    expect(out).not.toContain('plural.ts')
    expect((await scaffold('language', 'pl')).out).toContain(
      'src/i18n/plural.ts: its plural forms (one, few, many, other)',
    )
  })

  test('has every field of a language', async () => {
    await scaffold('language', 'de')
    const fields = outputOf(
      "import { languages } from './src/i18n/languages'\nconsole.log(languages.map((one) => Object.keys(one).join()).join(' '))",
    ).split(' ')
    expect([...new Set(fields)]).toHaveLength(1)
  })

  test.each([
    ['de', 'ltr'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['dv', 'rtl'],
    ['rhg', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['pa', 'ltr'],
    ['pa-Arab', 'rtl'],
  ])('%s is written %s', (tag, direction) => {
    const { changed } = newLanguage(process.cwd(), tag, 'Name', today)
    expect(changed['src/i18n/languages.ts']!(text('src/i18n/languages.ts'))).toContain(
      `direction: '${direction}', voice`,
    )
  })

  test('has the plural forms and the direction of our own tables: those of Node differ between its versions', () => {
    const asked: string[] = []
    const plurals = jest.spyOn(Intl, 'PluralRules').mockImplementation(() => {
      throw new Error('the plural forms of Node were asked for')
    })
    const prototype = Intl.Locale.prototype as object
    const before = new Map(
      ['textInfo', 'getTextInfo'].map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)]),
    )
    for (const name of before.keys())
      Object.defineProperty(prototype, name, { configurable: true, get: () => void asked.push(name) })
    try {
      const { changed, todo } = newLanguage(process.cwd(), 'ar-SD', 'Name', today)
      expect(changed['src/i18n/languages.ts']!(text('src/i18n/languages.ts'))).toContain("direction: 'rtl'")
      expect(todo.join()).not.toContain('plural.ts')
      expect(missingPlurals('pl')).toBe('one, few, many, other')
      expect(pluralRule('ru').select(3)).toBe('few')
      expect(asked).toEqual([])
    } finally {
      plurals.mockRestore()
      for (const [name, property] of before) {
        if (property) Object.defineProperty(prototype, name, property)
        else Reflect.deleteProperty(prototype, name)
      }
    }
  })

  test('accepts a display name', async () => {
    await scaffold('language', 'pl', '--name', "Polski d'Or")
    expect(outputOf("import { findLanguage } from './src/i18n/languages'\nconsole.log(findLanguage('pl').name)")).toBe(
      "Polski d'Or",
    )
  })
})

test.each([
  [['place', 'kunming'], 'the place "kunming" exists already'],
  [['place', 'national'], 'the place "national" exists already'],
  [['place', 'Bad_Name'], '"Bad_Name" cannot be the id of a place; write small letters'],
  [['place', '../x'], 'cannot be the id of a place'],
  [['place', 'constructor'], 'cannot be the id of a place'],
  [['place', 'xian', '--parent', 'mars'], 'unknown place "mars"; --parent: national, '],
  [['place', 'xian', '--phase', 'pay'], '--phase is for a new guide'],
  [['guide', 'sim-card'], 'the guide "sim-card" exists already'],
  [['guide', 'replies'], '"replies" is the name of another file'],
  [['guide', 'x', '--phase', 'wait'], 'unknown phase "wait"; --phase: enrol, pay'],
  [['guide', '西安'], 'cannot be the id of a guide'],
  [['language', 'en'], 'the language "en" exists already'],
  [['language', 'DE'], 'write the tag "DE" as de'],
  [['language', '../de'], 'is not a language tag; write e.g. de'],
  [['language', 'qqx'], 'the name of "qqx" in itself is unknown; add --name NAME'],
  [['planet', 'mars'], '"planet" cannot be scaffolded; kinds: place, guide, language'],
  [['place'], "missing required argument 'name'; new takes <kind>, <name>, --parent"],
  [[], "missing required argument 'kind'"],
])('%j is refused in one line, and nothing is written', async (args, message) => {
  const was = text('src/policies/codebook.json')
  const { code, out, err } = await scaffold(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('\n')
  expect(text('src/policies/codebook.json')).toBe(was)
})

test('if a line to change is not as expected, no file is written', async () => {
  writeFileSync(join(root, 'src/policies/codebook.json'), '{}')
  const { code, err } = await scaffold('place', 'xian')
  expect(code).toBe(1)
  expect(err).toBe('new: src/policies/codebook.json: expected a list "places"; nothing was written')
  expect(existsSync(join(root, 'src/policies/places/xian.json'))).toBe(false)
})

test('an id is appended to a list; an existing id keeps its position', () => {
  const append = (text: string, id: string) => JSON.parse(appendTo('a', id)(text)) as unknown
  expect(append('{ "a": [] }', 'x')).toEqual({ a: ['x'] })
  expect(append('{ "a": ["b"], "c": ["d"] }', 'x')).toEqual({ a: ['b', 'x'], c: ['d'] })
  expect(appendTo('a', 'b')('{ "a": ["b"] }')).toBe('{ "a": ["b"] }')
  expect(() => appendTo('a', 'x')('{}')).toThrow('expected a list "a"')
  expect(() => insertBefore('x', 'y')('xx')).toThrow('expected exactly one "x"')
})

test('new and changed files are formatted as Prettier formats them', async () => {
  await scaffold('place', 'xian')
  await scaffold('guide', 'pay-by-card')
  await scaffold('language', 'de')
  const files = [
    'src/policies/places/xian.json',
    'src/policies/codebook.json',
    'src/guides/pay-by-card.json',
    '__tests__/guides/coverage.test.ts',
    'src/i18n/languages.ts',
    'locales/de/about.json',
  ]
  for (const file of ['.prettierrc.json']) cpSync(file, join(root, file))
  const prettier = join(process.cwd(), 'node_modules/prettier/bin/prettier.cjs')
  const { status, stderr } = spawnSync('node', [prettier, '--check', ...files], { encoding: 'utf8', cwd: root })
  expect([status, stderr]).toEqual([0, ''])
})
