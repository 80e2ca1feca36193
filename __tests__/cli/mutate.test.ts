import { readFileSync } from 'node:fs'
import { pageOf, rowOf } from '../../scripts/mutate/page'
import { type Area, areaOf, idle, inLine, type Mutant, parseReasons, problemsOf, type Reason, scoreOf } from '../../scripts/mutate/told'

const source = 'const low = a < b\nconst list = [\n  1,\n]\nconst none = []\nconst more = []\n'
/** A change of what stands from one place to another. */
const mutant = (from: readonly [number, number], to: readonly [number, number], replacement: string, status = 'Survived'): Mutant =>
  ({ status, replacement, location: { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } } })
const report = (...mutants: Mutant[]) => ({ files: { 'src/a.ts': { source, mutants } } })
const [low, list, none, more] = [mutant([1, 13], [1, 18], 'a <= b'), mutant([2, 14], [4, 2], '[]'), mutant([5, 14], [5, 16], '["x"]'), mutant([6, 14], [6, 16], '["x"]')]
const reason = (some: Partial<Reason>): Reason => ({ file: 'src/a.ts', was: 'a < b', now: 'a <= b', why: 'they never meet', ...some })

describe('what came of an area', () => {
  test('is each change that nothing noticed, with its line, in one line, from the first line of its file to the last', () => {
    const first = mutant([1, 1], [1, 6], '')
    expect(areaOf('one', report(more, low, list, first, none), []).survivors.map(({ line, was }) => [line, was])).toEqual([[1, 'const'], [1, 'a < b'], [2, '[ 1, ]'], [5, '[]'], [6, '[]']])
    expect(areaOf('one', report(low, list), [])).toEqual({
      name: 'one', files: 1, noticed: 0, survivors: [
        { file: 'src/a.ts', line: 1, within: 'const low = a < b', was: 'a < b', now: 'a <= b', why: null },
        { file: 'src/a.ts', line: 2, within: 'const list = [', was: '[ 1, ]', now: '[]', why: null },
      ],
    })
  })

  test('names the files in the order of their names', () => {
    const { 'src/a.ts': one } = report(low).files
    expect(areaOf('one', { files: { 'src/c.ts': one, 'src/a.ts': one, 'src/b.ts': one } }, []).survivors.map(({ file }) => file)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts'])
  })

  test('counts what a test noticed, what ran too long, and what no test reaches; nothing else', () => {
    const states = ['Killed', 'Timeout', 'NoCoverage', 'Survived', 'Ignored', 'CompileError', 'RuntimeError', 'Pending']
    const area = areaOf('one', report(...states.map((status) => ({ ...low, status }))), [])
    expect([area.noticed, area.survivors.length, scoreOf(area)]).toEqual([2, 2, 50])
    expect(scoreOf(areaOf('one', report(), []))).toBe(100)
  })

  test('has a reason where one speaks of the same file, text and change, and of the same line if it names one', () => {
    const why = (...reasons: Reason[]) => areaOf('one', report(low, none, more), reasons).survivors.map((one) => one.why)
    expect(why()).toEqual([null, null, null])
    expect(why(reason({}))).toEqual(['they never meet', null, null])
    for (const other of [{ file: 'src/b.ts' }, { was: 'a < c' }, { now: 'a > b' }, { in: 'high' }]) expect(why(reason(other))).toEqual([null, null, null])
    expect(why(reason({ was: '[]', now: '["x"]', in: 'more =' }))).toEqual([null, null, 'they never meet'])
  })

  test('leaves those reasons over that speak of nothing in the files that were run', () => {
    const reasons = [reason({}), reason({ now: 'true' }), reason({ file: 'src/b.ts' })]
    expect(idle(reasons, [areaOf('one', report(low), reasons)], ['src/a.ts'])).toEqual([reasons[1]])
    expect(idle(reasons, [areaOf('one', report({ ...low, status: 'Killed' }), reasons)], ['src/a.ts', 'src/b.ts'])).toEqual(reasons)
  })
})

describe('what has to be done', () => {
  const area = (noticed: number, ...mutants: Mutant[]): Area => ({ ...areaOf('one', report(...mutants), []), noticed })

  test('is nothing where each change is noticed or has a reason, and enough are noticed', () => {
    expect(problemsOf([area(1)], [])).toEqual([])
    expect(problemsOf([{ ...areaOf('one', report(low), [reason({})]), noticed: 9 }], [])).toEqual([])
  })

  test('names each change without a reason, with the reason to be filled in', () => {
    const [told, ...others] = problemsOf([area(99, low)], [])
    expect(others).toEqual([])
    expect(told!.split('\n').slice(0, 2)).toEqual(['src/a.ts:1: no test notices a <= b instead of a < b', '  write a test that fails with it, or simplify the code; where nobody could notice, say why in config/mutate/reasons.json:'])
    expect(problemsOf([area(99, { ...low, replacement: '' })], [])[0]).toMatch(/^src\/a\.ts:1: no test notices nothing instead of a < b\n/)
    expect(JSON.parse(told!.split('\n')[2]!)).toEqual({ file: 'src/a.ts', in: 'const low = a < b', was: 'a < b', now: 'a <= b', why: '' })
  })

  test('names each reason that has no such change left, and each area of which too little is noticed', () => {
    expect(problemsOf([], [reason({ now: '' })])[0]).toMatch(/^src\/a\.ts: nothing instead of a < b is noticed now/)
    expect(problemsOf([], [reason({})])[0]).toMatch(/^src\/a\.ts: a <= b instead of a < b is noticed now, .*\n {2}delete its reason/)
    expect(problemsOf([{ ...areaOf('one', report(low), [reason({})]), noticed: 8 }], [])).toEqual(['one: 88.9 % of the changes are noticed, and 90 % must be; write tests'])
  })
})

test.each<[unknown, string]>([
  [{}, 'not a list'], [[null], 'lacks file, was, now, why'], [[7], 'lacks file, was, now, why'], [[{ file: 'a', was: 'b', now: 'c' }], 'lacks why'], [[reason({ why: '' })], 'lacks why'],
  [[{ ...reason({}), line: 7 }], '"line" has no place here'], [[{ ...reason({}), was: 7 }], '"was" has no place here or is no text'], [[reason({ was: 'a\n<  b' })], 'no text in one line'],
  [[reason({}), reason({ why: 'another' })], 'stands twice'],
])('the reasons %j are refused with what to do', (json, message) => {
  expect(() => parseReasons(json)).toThrow(message)
})

describe('the page', () => {
  const survivors = areaOf('one', report(low, { ...none, replacement: '' }), [reason({ why: 'one | other' })])
  const [one, two] = [{ ...survivors, noticed: 18 }, { ...areaOf('two', report(), []), noticed: 3 }]
  const page = pageOf('', ['one', 'two'], [two, one])

  test('has a row for each area, in their order, and each change with its line and its reason', () => {
    expect(page).toContain('|---|---|---|---|---|---|\n| one | 1 | 20 | 18 | 2 | 90.0 % |\n| two | 1 | 3 | 3 | 0 | 100.0 % |\n\n## one\n')
    expect(page).toContain('nobody could notice, 1:\n\n| where | instead of | stood | why |\n|---|---|---|---|\n| `src/a.ts:1` | `a < b` | `a <= b` | one \\| other |\n')
    expect(page).toContain('no test notices yet, 1:\n\n- `src/a.ts:5` `[]` → nothing\n\n## two\n\nEvery change is noticed.\n')
  })

  test('has of each area what there is of it, and nothing else', () => {
    const known = { ...one, name: 'known', survivors: one.survivors.slice(0, 1) }
    const open = { ...one, name: 'open', survivors: one.survivors.slice(1) }
    const [head, ...sections] = pageOf('', ['known', 'open', 'two'], [known, open, two]).split(/^## /m)
    expect(head).toMatch(/^# What the tests would not notice\n\n[^]+\n\n\| area \|/)
    expect(sections).toEqual([
      'known\n\nChanges that nobody could notice, 1:\n\n| where | instead of | stood | why |\n|---|---|---|---|\n| `src/a.ts:1` | `a < b` | `a <= b` | one \\| other |\n\n',
      'open\n\nChanges that no test notices yet, 1:\n\n- `src/a.ts:5` `[]` → nothing\n\n', 'two\n\nEvery change is noticed.\n',
    ])
  })

  test('begins an area anew of which it has half', () => {
    expect(pageOf('| one | 1 |\n', ['one'], [])).toBe(pageOf('', [], []))
    expect(pageOf('## one\n', ['one'], [])).toBe(pageOf('', [], []))
  })

  test('keeps what it said of an area that was not run anew, and says nothing of one that is gone', () => {
    expect(pageOf(page, ['one', 'two'], [])).toBe(page)
    expect(pageOf(page, ['one', 'two'], [one])).toBe(page)
    expect(pageOf(page, ['one', 'two'], [{ ...one, noticed: 38 }])).toBe(page.replace(rowOf(one), '| one | 1 | 40 | 38 | 2 | 95.0 % |'))
    expect(pageOf(page, ['two', 'three'], [])).toBe(pageOf('', ['two'], [two]))
  })

  test('shows of a long text its beginning, and puts one with a backtick between two', () => {
    const long = { ...one, survivors: [{ ...one.survivors[0]!, was: 'x'.repeat(81), now: '`a`' }] }
    expect(pageOf('', ['one'], [{ ...long, survivors: [{ ...long.survivors[0]!, was: 'x'.repeat(80) }] }])).toContain(`| \`${'x'.repeat(80)}\` |`)
    expect(pageOf('', ['one'], [long])).toContain(`| \`${'x'.repeat(80)}…\` | \`\` \`a\` \`\` |`)
  })
})

describe('the reasons that stand in config/mutate', () => {
  const reasons = parseReasons(JSON.parse(readFileSync('config/mutate/reasons.json', 'utf8')))
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').map(inLine)

  /** How many places a reason speaks of: in the lines that it names, or in the whole file. */
  function placesOf(all: readonly string[], { was, in: within }: Pick<Reason, 'was' | 'in'>): number {
    if (within === undefined) return inLine(all.join('\n')).split(was).length - 1
    // A text of several lines begins in the line that is named.
    const start = (i: number) => inLine(all.slice(i).join('\n')).indexOf(was)
    return all.filter((line, i) => line.includes(within) && start(i) >= 0 && start(i) < line.length).length
  }

  test('speak of a text where it begins, in a line that they name', () => {
    const all = ['const low = a < b', 'const list = [', '1,', ']', 'const none = []']
    const places = (was: string, within?: string) => placesOf(all, { was, ...(within === undefined ? {} : { in: within }) })
    expect([places('a < b'), places('const'), places('[]'), places('[ 1, ]')]).toEqual([1, 3, 1, 1])
    expect([places('a < b', 'low'), places('[ 1, ]', 'list ='), places('[]', 'const')]).toEqual([1, 1, 1])
    expect([places('a < c', 'low'), places('a < b', 'high'), places('[]', 'list ='), places('[ 1, ]', 'low')]).toEqual([0, 0, 0, 0])
  })

  test('each speak of a text that is there, and of a single one', () => {
    expect(reasons.filter((one) => placesOf(lines(one.file), one) !== 1)).toEqual([])
  })

  test('are all told on the page', () => {
    const page = readFileSync('__tests__/mutation.md', 'utf8')
    expect(reasons.filter(({ why }) => !page.includes(` | ${why.replace(/\|/g, '\\|')} |`))).toEqual([])
  })
})
