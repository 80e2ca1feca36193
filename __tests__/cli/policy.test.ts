import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Law, readLaw } from '../../scripts/policy/law'
import { execute, run } from '../../scripts/cli/program'
import { readGuides } from '../../scripts/policy/guides'

const law = readLaw()
const context = (contextLaw: Law = law) => ({ readLaw: () => contextLaw, today: '2026-11-21' })
const policy = (...args: string[]) => run(['policy', ...args], context())
const json = (text: string) => JSON.parse(text) as Record<string, unknown>

const places = law.packs.filter((pack) => pack.parent !== null).map((pack) => pack.place)

const worker = '{"identity":"foreign-passport","stay":"work-residence","activity":"employed","insured":"no"}'

describe('verdict', () => {
  test('of complete answers has an outcome, a rule, reasons, sources and channels', () => {
    const { code, out, err } = policy('verdict', '--place', 'wenjiang', '--on', '2026-11-21', '--answers', worker)
    expect([code, err]).toEqual([0, ''])
    const verdict = json(out)
    expect(Object.keys(verdict)).toEqual([
      'place',
      'on',
      'decided',
      'outcome',
      'strength',
      'rule',
      'possible',
      'missing',
      'next',
      'because',
      'sources',
      'channels',
      'schemes',
      'dataVersion',
    ])
    expect(verdict).toMatchObject({
      place: 'wenjiang',
      on: '2026-11-21',
      decided: true,
      outcome: 'employer-scheme',
      strength: 'yes',
      possible: ['employer-scheme'],
      missing: [],
      next: null,
    })
    const { channels, schemes } = verdict as Record<string, Record<string, { value: string; strength: string | null }>>
    expect(Object.keys(channels!)).toEqual([
      'national-app',
      'wechat-mini-program',
      'wechat-chongqing',
      'alipay',
      'counter',
    ])
    for (const { value, strength } of [...Object.values(channels!), ...Object.values(schemes!)]) {
      expect(['yes', 'no', 'unknown']).toContain(value)
      expect(['yes', 'likely', 'ask']).toContain(strength)
    }
  })

  test('channels and schemes have a strength: a yes of grade C is likely', () => {
    const { channels, schemes } = json(policy('verdict', '--place', 'wenjiang', '--answers', worker).out) as Record<
      string,
      Record<string, object>
    >
    expect(channels!['wechat-mini-program']).toEqual({ value: 'yes', strength: 'likely' })
    expect(schemes!['employee-scheme']).toEqual({ value: 'yes', strength: 'yes' })
    const open = json(policy('verdict', '--place', 'wenjiang').out) as Record<string, Record<string, object>>
    expect(open.schemes!['employee-scheme']).toEqual({ value: 'unknown', strength: null })
  })

  test('before the first verified day nothing is known', () => {
    const { code, out } = policy('verdict', '--place', 'wenjiang', '--on', '2026-11-20', '--answers', worker)
    expect(code).toBe(0)
    expect(json(out)).toMatchObject({
      decided: false,
      outcome: null,
      strength: null,
      rule: null,
      note: 'not known for that day: the law of wenjiang was first verified on 2026-11-21; choose that day or a later one',
      schemes: { 'employee-scheme': { value: 'unknown', strength: null } },
    })
    expect(json(policy('verdict', '--place', 'wenjiang', '--on', '2026-11-21').out)).not.toHaveProperty('note')
    const explained = policy('explain', '--place', 'wenjiang', '--on', '2026-11-20', '--answers', worker)
    expect(explained.code).toBe(0)
    expect(explained.out).toContain('not known for that day')
    expect(explained.out).not.toContain('d07-work-permit-employed')
  })

  test('without answers has no outcome and names the next question', () => {
    const verdict = json(policy('verdict', '--place', 'chengdu').out)
    expect(verdict).toMatchObject({ on: '2026-11-21', decided: false, outcome: null, rule: null, strength: null })
    expect((verdict.possible as string[]).length).toBeGreaterThan(1)
    expect(verdict.missing).toContain(verdict.next)
  })

  test('past the best-before day a yes becomes likely', () => {
    expect(json(policy('verdict', '--place', 'wenjiang', '--on', '2030-01-01', '--answers', worker).out)).toMatchObject(
      { outcome: 'employer-scheme', strength: 'likely' },
    )
  })
})

describe('check', () => {
  test('finds no problem in the current law of any place', () => {
    const { code, out, err } = policy('check')
    expect([code, err]).toEqual([0, ''])
    const report = JSON.parse(out) as { ok: boolean; places: Record<string, unknown>[] }
    expect(report.ok).toBe(true)
    expect(report.places.map((place) => place.place).sort()).toEqual(law.packs.map((pack) => pack.place).sort())
    for (const place of report.places) {
      expect(Object.keys(place)).toEqual([
        'place',
        'questions',
        'combinations',
        'asked',
        'gaps',
        'dead',
        'overlaps',
        'due',
        'problems',
      ])
    }
  })

  test('as text has a line for each place, each problem once with what to do, and the missing texts', () => {
    const { code, out } = policy('check', '--summary')
    expect(code).toBe(0)
    expect(out).toMatch(/wenjiang +4,276,800 +2\.77 \(6\) +0 +0 /)
    expect(out).toMatch(
      /Guides: \d+\.\n\nSteps on a screen without a frame = 0\n\nSteps without a place or frame = 0\n\ncheck: no problems$/,
    )
    const old = policy('check', '--summary', '--on', '2030-01-01')
    expect(old.code).toBe(1)
    const problems = old.out.split('\n').filter((line) => line.startsWith('  - '))
    expect(problems.length).toBeGreaterThan(100)
    expect(new Set(problems).size).toBe(problems.length)
    expect(problems[0]).toMatch(/^ {2}- [\w/-]+\.json: .+ \(.+\)$/)
    expect(old.out).toContain(`Problems: ${problems.length}`)
  })

  test('of one place on a later day names what is past its best-before day, and exits with 1', () => {
    const { code, out } = policy('check', '--place', 'chengdu', '--on', '2030-01-01')
    expect(code).toBe(1)
    const [only, ...more] = (JSON.parse(out) as { places: { problems: object[]; due: object[] }[] }).places
    expect(more).toEqual([])
    expect(only?.due.length).toBeGreaterThan(0)
    for (const problem of only?.problems ?? []) {
      expect(problem).toMatchObject({
        file: expect.stringContaining('.json') as string,
        path: expect.any(String) as string,
        remedy: expect.any(String) as string,
      })
    }
  })
})

test('table prints Markdown with one row per rule', () => {
  const { code, out, err } = policy('table', '--place', 'chengdu')
  expect([code, err]).toEqual([0, ''])
  expect(out.startsWith('# Chengdu\n')).toBe(true)
  expect(out).toContain('`d10-chengdu-card-here`')
  expect(out).toContain('in every other case')
  const rows = out.split('\n').filter((line) => line.startsWith('|'))
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(9)
})

test.each([
  [[], 'name a command; commands: verdict, check, table'],
  [['frob'], "unknown command 'frob'; commands: verdict, check, table"],
  [['constructor'], 'commands: verdict, check, table'],
  [['verdict'], 'name a place: --place'],
  [['verdict', '--place', 'mars'], `unknown place "mars"; places: ${places.join(', ')}`],
  [['verdict', '--place', 'national'], 'unknown place "national"'],
  [['table', '--place', 'mars'], 'unknown place "mars"'],
  [['check', '--place', 'mars'], 'unknown place "mars"'],
  [['verdict', '--place'], "option '--place <place>' argument missing; verdict takes --place"],
  [['verdict', '--place', 'chengdu', '--place', 'kunming'], '--place is repeated; write it once'],
  [['verdict', '--place', 'chengdu', '--on', '2026-02-30'], '"2026-02-30" is not a day; write YYYY-MM-DD'],
  [['check', '--on', 'tomorrow'], '"tomorrow" is not a day'],
  [['verdict', '--place', 'chengdu', '--answers', '{"insured"'], '--answers is not valid JSON'],
  [
    ['verdict', '--place', 'chengdu', '--answers', '{"insured":"no","insured":"here"}'],
    '--answers has "insured" twice; answer each question once',
  ],
  [['verdict', '--place', 'chengdu', '--answers', '[]'], 'the answers are not an object; write an object in { }'],
  [['verdict', '--place', 'a\u001b[2Jb\nc'], 'unknown place "a\\u001b[2Jb\\nc"; places: '],
  [['verdict', '--place', 'chengdu', '--answers', '{"\\u001b\\u202e":"no"}'], 'unknown question "\\u001b\\u202e"'],
  [['verdict', '--place', 'chengdu', '--o\u0007\nn', 'x'], "unknown option '--o\\u0007\\nn'"],
  [['frob\u0000'], "unknown command 'frob\\u0000'"],
  [['verdict', '--place', 'chengdu', '--answers', '"no"'], 'the answers are not an object; write an object in { }'],
  [
    ['verdict', '--place', 'chengdu', '--answers', '{"hat":"no"}'],
    'unknown question "hat"; allowed: insured, identity',
  ],
  [
    ['verdict', '--place', 'chengdu', '--answers', '{"insured":"maybe"}'],
    '"maybe" is not one of "no", "here", "elsewhere", "stopped", "unsure"',
  ],
  [['verdict', '--place', 'chengdu', '--answers', '{"insured":{}}'], 'insured:'],
  [
    ['verdict', '--place', 'chengdu', '--colour', 'red'],
    "unknown option '--colour'; verdict takes --place, --on, --answers",
  ],
  [['check', '--answers', '{}'], "unknown option '--answers'; check takes --place, --on, --summary"],
  [['check', 'chengdu'], 'Expected 0 arguments but got 1; check takes --place, --on, --summary'],
  [['check', '-x'], "unknown option '-x'"],
])('%j is refused in one line', (args, message) => {
  const { code, out, err } = run(['policy', ...args], context())
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('\n')
})

test('at most ten unknown questions are named', () => {
  const answers = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`hat-${i}`, 'no']))
  const { code, err } = policy('verdict', '--place', 'chengdu', '--answers', JSON.stringify(answers))
  expect(code).toBe(2)
  expect(err.match(/unknown question/g)).toHaveLength(10)
  expect(err).toMatch(/And 490 more$/)
})

test.each([
  [
    ['import', '--place', 'chengdu', 'nowhere/x.csv'],
    'cannot read nowhere/x.csv: no such file or folder; check the path',
  ],
  [['import', '--place', 'chengdu', 'src'], 'cannot read src: is a folder; name a file'],
  [['export', '--place', 'chengdu', '--format', 'csv', '--out', 'src'], 'cannot write src: is a folder; name a file'],
  [
    ['export', '--place', 'chengdu', '--format', 'csv', '--out', 'package.json/x.csv'],
    'cannot write package.json/x.csv: a part of the path is not a folder; check the path',
  ],
])('%j names the file and the remedy', async (args, message) => {
  expect(await execute(['policy', ...args], context())).toEqual({ code: 1, out: '', err: `policy: ${message}` })
})

test('a control character of a data file is escaped in a report', () => {
  const spoilt: Law = {
    ...law,
    problems: [{ code: 'shape', file: 'a\u001b.json', path: '', message: 'x', remedy: 'y' }],
  }
  const { out } = run(['policy', 'check', '--summary'], context(spoilt))
  expect(out).toContain('a\\u001b.json: x (y)')
  expect(out).not.toContain('\u001b')
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
  ])('%s: check names file and remedy; verdict prints nothing', (file, spoil) => {
    writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')))
    const spoilt = readLaw(folder)
    const checked = run(['policy', 'check'], context(spoilt))
    expect(checked.code).toBe(1)
    expect((JSON.parse(checked.out) as { problems: object[] }).problems[0]).toMatchObject({
      file,
      remedy: expect.any(String) as string,
    })
    const result = run(['policy', 'verdict', '--place', 'kunming'], context(spoilt))
    expect([result.code, result.out]).toEqual([1, ''])
    expect(result.err).toContain('see "check"')
  })
})

test('run from a shell: output, errors and exit codes reach it', () => {
  const typed = (...args: string[]) =>
    spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/cli.ts', 'policy', ...args], { encoding: 'utf8' })
  const good = typed('verdict', '--place', 'wenjiang', '--answers', worker)
  expect([good.status, good.stderr, json(good.stdout).outcome]).toEqual([0, '', 'employer-scheme'])
  const bad = typed('verdict', '--place', 'mars')
  expect([bad.status, bad.stdout]).toEqual([2, ''])
  expect(bad.stderr.trim().split('\n')).toHaveLength(1)
})
describe('check of the guides', () => {
  const folder = join(__dirname, '../../src/guides')

  /** The guides without the shared files. */
  const guides = readdirSync(folder).filter((name) => name.endsWith('.json')).length - 2

  test('finds no problem in the current guides, for one place and for all', () => {
    for (const more of [[], ['--place', 'kunming']]) {
      expect(json(policy('check', ...more).out).guides).toEqual({
        count: guides,
        problems: [],
        screensWithoutFrame: 0,
        stepsWithoutPicture: 0,
      })
    }
  })

  test('names file, path and remedy for a guide with a broken target, and for one that is not JSON', () => {
    const copy = mkdtempSync(join(tmpdir(), 'guides-'))
    cpSync(folder, copy, { recursive: true })
    const file = join(copy, 'sim-card.json')
    const guide = JSON.parse(readFileSync(file, 'utf8')) as { next?: unknown }
    writeFileSync(file, JSON.stringify({ ...guide, next: 'nowhere' }))
    const checked = run(['policy', 'check'], { ...context(), readGuides: () => readGuides(copy) })
    expect(checked.code).toBe(1)
    expect(json(checked.out).guides).toMatchObject({
      problems: [{ file: 'sim-card.json', message: 'unknown guide "nowhere"', remedy: 'name one that exists' }],
    })
    writeFileSync(file, '{')
    expect(
      json(run(['policy', 'check'], { ...context(), readGuides: () => readGuides(copy) }).out).guides,
    ).toMatchObject({ problems: [{ file: 'sim-card.json', remedy: 'write valid JSON' }] })
    rmSync(copy, { recursive: true })
  })
})
