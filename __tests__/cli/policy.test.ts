import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Law, readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { readShelf } from '../../scripts/policy/shelf'

const law = readLaw()
const world = (given: Law = law) => ({ readLaw: () => given, today: '2026-11-21' })
const policy = (...args: string[]) => run(args, world())
const json = (text: string) => JSON.parse(text) as Record<string, unknown>

const places = law.packs.filter((one) => one.parent !== null).map((one) => one.place)

const worker = '{"identity":"foreign-passport","stay":"work-residence","activity":"employed","insured":"no"}'

describe('verdict', () => {
  test('of full answers is decided, with rule, reasons, sources and channels', () => {
    const { code, out, err } = policy('verdict', '--place', 'wenjiang', '--on', '2026-11-21', '--answers', worker)
    expect([code, err]).toEqual([0, ''])
    const said = json(out)
    expect(Object.keys(said)).toEqual([
      'place', 'on', 'decided', 'outcome', 'strength', 'rule', 'possible', 'missing', 'next', 'because', 'sources', 'channels', 'schemes', 'dataVersion',
    ])
    expect(said).toMatchObject({
      place: 'wenjiang', on: '2026-11-21', decided: true, outcome: 'employer-scheme', strength: 'yes', possible: ['employer-scheme'], missing: [], next: null,
    })
    const channels = said.channels as Record<string, string>
    expect(Object.keys(channels)).toEqual(['national-app', 'wechat-mini-program', 'wechat-chongqing', 'alipay', 'counter'])
    for (const value of [...Object.values(channels), ...Object.values(said.schemes as Record<string, string>)]) expect(['yes', 'no', 'unknown']).toContain(value)
  })

  test('of no answers is open: nothing is claimed, and the next question is named', () => {
    const said = json(policy('verdict', '--place', 'chengdu').out)
    expect(said).toMatchObject({ on: '2026-11-21', decided: false, outcome: null, rule: null, strength: null })
    expect((said.possible as string[]).length).toBeGreaterThan(1)
    expect(said.missing).toContain(said.next)
  })

  test('past the best-before a yes is a likely', () => {
    expect(json(policy('verdict', '--place', 'wenjiang', '--on', '2030-01-01', '--answers', worker).out)).toMatchObject({ outcome: 'employer-scheme', strength: 'likely' })
  })
})

describe('check', () => {
  test('of the law as it stands finds no problem, in every place', () => {
    const { code, out, err } = policy('check')
    expect([code, err]).toEqual([0, ''])
    const report = JSON.parse(out) as { ok: boolean; places: Record<string, unknown>[] }
    expect(report.ok).toBe(true)
    expect(report.places.map((one) => one.place).sort()).toEqual(law.packs.map((one) => one.place).sort())
    for (const one of report.places) {
      expect(Object.keys(one)).toEqual(['place', 'questions', 'combinations', 'gaps', 'dead', 'overlaps', 'due', 'problems'])
    }
  })

  test('for a person has a line for each place, what is wrong with what to do, once, and the words that are missing', () => {
    const { code, out } = policy('check', '--summary')
    expect(code).toBe(0)
    expect(out).toMatch(/wenjiang +23,520 +0 +0 /)
    expect(out).toMatch(/Guides: \d+\.\n\ncheck: nothing is wrong$/)
    const old = policy('check', '--summary', '--on', '2030-01-01')
    expect(old.code).toBe(1)
    const said = old.out.split('\n').filter((line) => line.startsWith('  - '))
    expect(said.length).toBeGreaterThan(100)
    expect(new Set(said).size).toBe(said.length)
    expect(said[0]).toMatch(/^ {2}- [\w/-]+\.json: .+ \(.+\)$/)
    expect(old.out).toContain(`What is wrong: ${said.length}`)
  })

  test('of one place on a later day tells what is past its best-before, and ends with 1', () => {
    const { code, out } = policy('check', '--place', 'chengdu', '--on', '2030-01-01')
    expect(code).toBe(1)
    const [only, ...more] = (JSON.parse(out) as { places: { problems: object[]; due: object[] }[] }).places
    expect(more).toEqual([])
    expect(only?.due.length).toBeGreaterThan(0)
    for (const one of only?.problems ?? []) {
      expect(one).toMatchObject({ file: expect.stringContaining('.json') as string, path: expect.any(String) as string, remedy: expect.any(String) as string })
    }
  })
})

test('table is Markdown with one row a rule, in words', () => {
  const { code, out, err } = policy('table', '--place', 'chengdu')
  expect([code, err]).toEqual([0, ''])
  expect(out.startsWith('# Chengdu\n')).toBe(true)
  expect(out).toContain('`d10-chengdu-card-here`')
  expect(out).toContain('in every other case')
  const rows = out.split('\n').filter((line) => line.startsWith('|'))
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(9)
})

test.each([
  [[], 'say what to do; commands: verdict, check, table'],
  [['frob'], 'unknown command "frob"; commands: verdict, check, table'],
  [['constructor'], 'commands: verdict, check, table'],
  [['verdict'], 'say which place: --place'],
  [['verdict', '--place', 'mars'], `unknown place "mars"; places: ${places.join(', ')}`],
  [['verdict', '--place', 'national'], 'unknown place "national"'],
  [['table', '--place', 'mars'], 'unknown place "mars"'],
  [['check', '--place', 'mars'], 'unknown place "mars"'],
  [['verdict', '--place'], '--place needs a value'],
  [['verdict', '--place', 'chengdu', '--place', 'kunming'], '--place is given twice'],
  [['verdict', '--place', 'chengdu', '--on', '2026-02-30'], '"2026-02-30" is not a day; write YYYY-MM-DD'],
  [['check', '--on', 'tomorrow'], '"tomorrow" is not a day'],
  [['verdict', '--place', 'chengdu', '--answers', '{"insured"'], '--answers is not valid JSON'],
  [['verdict', '--place', 'chengdu', '--answers', '[]'], 'is not an object'],
  [['verdict', '--place', 'chengdu', '--answers', '"no"'], 'is not an object'],
  [['verdict', '--place', 'chengdu', '--answers', '{"hat":"no"}'], 'unknown field "hat"; allowed: insured, identity'],
  [['verdict', '--place', 'chengdu', '--answers', '{"insured":"maybe"}'], '"maybe" is not one of "no", "here", "elsewhere", "unsure"'],
  [['verdict', '--place', 'chengdu', '--answers', '{"insured":{}}'], 'insured:'],
  [['verdict', '--place', 'chengdu', '--colour', 'red'], 'unknown option --colour; verdict takes --place, --on, --answers'],
  [['check', '--answers', '{}'], 'unknown option --answers; check takes --place, --on, --summary'],
  [['check', 'chengdu'], '"chengdu" is not understood; check takes --place, --on, --summary'],
  [['check', '-x'], 'unknown option -x'],
])('%j is one clear line, and nothing else happens', (args, message) => {
  const { code, out, err } = run(args, world())
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('\n')
})

describe('packs that cannot be read', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'))
    cpSync('src/policies', folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test.each([
    ['places/chengdu.json', (text: string) => text.slice(0, 200)],
    ['national.json', (text: string) => text.replace('"strength"', '"strenght"')],
    ['sources.json', () => '[]'],
  ])('%s: check names file and remedy; verdict refuses to speak', (file, spoil) => {
    writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')))
    const spoilt = readLaw(folder)
    const checked = run(['check'], world(spoilt))
    expect(checked.code).toBe(1)
    expect((JSON.parse(checked.out) as { problems: object[] }).problems[0]).toMatchObject({ file, remedy: expect.any(String) as string })
    const said = run(['verdict', '--place', 'kunming'], world(spoilt))
    expect([said.code, said.out]).toEqual([1, ''])
    expect(said.err).toContain('see "check"')
  })
})

test('as it is typed: output, errors and exit codes reach the shell', () => {
  const typed = (...args: string[]) => spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/policy.ts', ...args], { encoding: 'utf8' })
  const good = typed('verdict', '--place', 'wenjiang', '--answers', worker)
  expect([good.status, good.stderr, json(good.stdout).outcome]).toEqual([0, '', 'employer-scheme'])
  const bad = typed('verdict', '--place', 'mars')
  expect([bad.status, bad.stdout]).toEqual([2, ''])
  expect(bad.stderr.trim().split('\n')).toHaveLength(1)
})
describe('check of the guides', () => {
  const folder = join(__dirname, '../../src/guides')

  /** All but the entries and the replies, which the guides share. */
  const guides = readdirSync(folder).filter((name) => name.endsWith('.json')).length - 2

  test('finds nothing in the guides as they stand, for one place as for all', () => {
    for (const more of [[], ['--place', 'kunming']]) {
      expect(json(policy('check', ...more).out).guides).toEqual({ count: guides, problems: [] })
    }
  })

  test('names file, path and remedy of a guide that leads nowhere, and of one that is no JSON', () => {
    const copy = mkdtempSync(join(tmpdir(), 'guides-'))
    cpSync(folder, copy, { recursive: true })
    const file = join(copy, 'sim-card.json')
    const guide = JSON.parse(readFileSync(file, 'utf8')) as { next?: unknown }
    writeFileSync(file, JSON.stringify({ ...guide, next: 'nowhere' }))
    const checked = run(['check'], { ...world(), readShelf: () => readShelf(copy) })
    expect(checked.code).toBe(1)
    expect(json(checked.out).guides).toMatchObject({ problems: [{ file: 'sim-card.json', message: 'unknown guide "nowhere"', remedy: 'name one that exists' }] })
    writeFileSync(file, '{')
    expect(json(run(['check'], { ...world(), readShelf: () => readShelf(copy) }).out).guides).toMatchObject({ problems: [{ file: 'sim-card.json', remedy: 'write valid JSON' }] })
    rmSync(copy, { recursive: true })
  })
})

