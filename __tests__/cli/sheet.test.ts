import fc from 'fast-check'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execute } from '../../scripts/cli/program'
import { toSheet } from '../../scripts/policy/sheet'
import { readGuides } from '../../scripts/policy/guides'
import { applySheet } from '../../scripts/policy/apply-sheet'
import { parseSheet } from '../../scripts/spreadsheet'
import { packs, policyFor } from '../../src/policies'
import { compose, follow, type Policy } from '../../src/rules'
import { combinations, library, policyOf, rawPack, type RawRule, value } from '../rules/support'
import { parsePack } from '../../src/rules/parse'

const day = '2026-11-21'
const places = packs.map(({ place }) => place)
const fileOf = (place: string) => (place === 'national' ? 'national.json' : `places/${place}.json`)

let root = ''
const path = (place: string) => join(root, 'src/policies', fileOf(place))
const text = (place: string) => readFileSync(path(place), 'utf8')
const table = () => join(root, 'table.csv')
const policy = (...args: string[]) => execute(['policy', ...args], { readGuides, today: day, root })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheet-'))
  cpSync('src/policies', join(root, 'src/policies'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** Exports a place, edits the spreadsheet, and imports it. */
async function edited(place: string, change: (lines: string[]) => string[] | string, on = day) {
  await policy('export', '--place', place, '--format', 'csv', '--out', table())
  const changed = change(readFileSync(table(), 'utf8').split('\r\n'))
  writeFileSync(table(), typeof changed === 'string' ? changed : changed.join('\r\n'))
  return await policy('import', '--place', place, table(), '--on', on)
}

const each = (lines: string[], start: string, change: (line: string) => string | string[]) => {
  expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1)
  return lines.flatMap((line) => (line.startsWith(start) ? change(line) : [line]))
}

/** The spreadsheet of Chengdu, and its columns by name. */
const chengdu = toSheet(policyFor('chengdu', day)).split('\r\n')
const columns = parseSheet(Buffer.from(chengdu[0]!))[0]!.cells
/** The line on which a rule of Chengdu begins, as messages name it. */
const lineOf = (start: string, below = 0) => `line ${chengdu.findIndex((line) => line.startsWith(start)) + 1 + below}`
/** A line with these cells; the others are empty. */
const row = (cells: Record<string, string>) => columns.map((name) => JSON.stringify(cells[name] ?? '')).join(',')
/** A line with some cells changed. */
const withCells = (line: string, cells: Record<string, string>) => {
  const before = parseSheet(Buffer.from(line))[0]!.cells
  return row(Object.fromEntries(columns.map((name, i) => [name, cells[name] ?? before[i] ?? ''])))
}
/** A rule for students as the pack of Chengdu has it, for people who are not insured. */
const studentRule = {
  decision: 'route',
  'insured?': 'no',
  'activity?': 'student',
  outcome: 'student-route',
  strength: 'yes',
  plan: 'student',
  sources: 'R025',
  grade: 'A',
  verifiedOn: '2026-11-21',
  bestBefore: '2027-06-30',
}

describe('applying an unchanged spreadsheet changes nothing', () => {
  test.each(places)('%s', async (place) => {
    const before = places.map(text)
    expect(await edited(place, (lines) => lines)).toEqual({ code: 0, out: `${fileOf(place)}: no changes`, err: '' })
    expect(places.map(text)).toEqual(before)
  })

  test('also if it was saved with semicolons, reordered columns, quotes, spaces and no byte order mark', async () => {
    const before = text('chengdu')
    const { out } = await edited('chengdu', () => {
      const rows = parseSheet(readFileSync(table())).map(({ cells }) => [...cells].reverse())
      return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')} "`).join(';')).join('\n')
    })
    expect([out, text('chengdu')]).toEqual(['places/chengdu.json: no changes', before])
  })
})

describe('only changes are written', () => {
  /** The lines of a file that another lacks. */
  const fresh = (now: string, before: string) => now.split('\n').filter((line) => !before.split('\n').includes(line))

  test('a changed value of one rule changes its line and the version of the pack', async () => {
    const before = text('chengdu')
    const { code, out } = await edited(
      'chengdu',
      (lines) => each(lines, 'route,d17-chengdu-student,', (line) => line.replace('2027-06-30', '2027-05-31')),
      '2026-12-24',
    )
    expect([code, out.split('\n')[0]]).toEqual([0, 'changed: route/d17-chengdu-student'])
    expect(text('chengdu')).toBe(
      before
        .replace('"bestBefore": "2027-06-30"', '"bestBefore": "2027-05-31"')
        .replace(/"version": "[\d-]+"/, '"version": "2026-12-24"'),
    )
  })

  test('a new rule is inserted before the rule of the wider place that follows it', async () => {
    const before = text('kunming')
    const { code, out, err } = await edited('kunming', (lines) =>
      each(lines, 'route,d18-student,', (line) => [row({ ...studentRule, rule: 'd17-kunming-student' }), line]),
    )
    expect([code, err, out.split('\n')[0]]).toEqual([0, '', 'new: route/d17-kunming-student'])
    expect(fresh(text('kunming'), before).join('\n')).toContain(`          "id": "d17-kunming-student",
          "before": "d18-student",
          "when": { "and": [{ "==": [{ "var": "insured" }, "no"] }, { "==": [{ "var": "activity" }, "student"] }] },`)
    expect(
      JSON.parse(
        (
          await policy(
            'verdict',
            '--place',
            'kunming',
            '--answers',
            '{"insured":"no","identity":"foreign-passport","activity":"student"}',
          )
        ).out,
      ),
    ).toMatchObject({ rule: 'd17-kunming-student' })
    expect(
      JSON.parse(
        (
          await policy(
            'verdict',
            '--place',
            'kunming',
            '--answers',
            '{"insured":"unsure","identity":"foreign-passport","activity":"student"}',
          )
        ).out,
      ),
    ).toMatchObject({ rule: 'd18-student' })
    expect((await policy('check')).code).toBe(0)
  })

  test('a place without tables of its own gets them', async () => {
    const { code } = await edited('elsewhere', (lines) =>
      each(lines, 'route,d18-student,', (line) => [
        line
          .replace(',national,', ',elsewhere,')
          .replace(',likely,', ',ask,')
          .replace(',student-route,', ',ask-first,'),
      ]),
    )
    expect(code).toBe(0)
    expect(JSON.parse(text('elsewhere'))).toMatchObject({
      decisions: { route: { rules: [{ id: 'd18-student', outcome: 'ask-first', strength: 'ask' }] } },
    })
    expect((await edited('elsewhere', (lines) => lines)).out).toContain('no changes')
  })

  test('a rule of several rows is one rule with "or"', async () => {
    const { code } = await edited('chengdu', (lines) =>
      each(lines, 'route,d17-chengdu-student,', (line) => [
        withCells(line, { 'insured?': 'no, here', 'activity?': 'student', 'stay?': 'journalist, study-residence' }),
        row({
          decision: 'route',
          rule: 'd17-chengdu-student',
          'identity?': 'foreign-passport',
          'activity?': 'student',
          'stay?': 'unsure',
        }),
      ]),
    )
    expect(code).toBe(0)
    const pack = JSON.parse(text('chengdu')) as { decisions: { route: { rules: { id: string; when: unknown }[] } } }
    expect(pack.decisions.route.rules[0]?.when).toEqual({
      or: [
        {
          and: [
            { in: [{ var: 'insured' }, ['no', 'here']] },
            { '==': [{ var: 'activity' }, 'student'] },
            { in: [{ var: 'stay' }, ['study-residence', 'journalist']] },
          ],
        },
        {
          and: [
            { '==': [{ var: 'identity' }, 'foreign-passport'] },
            { '==': [{ var: 'activity' }, 'student'] },
            { '==': [{ var: 'stay' }, 'unsure'] },
          ],
        },
      ],
    })
    expect((await edited('chengdu', (lines) => lines)).out).toContain('no changes')
  })

  test('a rule with the outcome (delete) is removed, and the rule of the wider place applies again', async () => {
    const { code, out } = await edited('chengdu', (lines) =>
      each(lines, 'route,d17-chengdu-student,', (line) => line.replace(',student-route,', ',(delete),')),
    )
    expect([code, out.split('\n')[0]]).toEqual([0, 'deleted: route/d17-chengdu-student'])
    expect(text('chengdu')).not.toContain('d17-chengdu-student')
    expect((await policy('check', '--place', 'chengdu')).code).toBe(0)
  })

  test('rules that are swapped in the spreadsheet are swapped in the file', async () => {
    const { code, out, err } = await edited('national', (lines) => {
      const row = lines.find((line) => line.startsWith('route,d03-'))!
      return each(
        lines.filter((line) => line !== row),
        'route,d04-chinese-or-unsure,',
        (line) => [line, row],
      )
    })
    expect([code, err, out.split('\n')[0]]).toEqual([0, '', 'moved: rules of route'])
    const { decisions } = JSON.parse(text('national')) as { decisions: { route: { rules: { id: string }[] } } }
    expect(decisions.route.rules.slice(0, 5).map(({ id }) => id.slice(0, 3))).toEqual([
      'd01',
      'd02',
      'd04',
      'd03',
      'd06',
    ])
  })
})

describe('problems are refused by line, and nothing is written', () => {
  const student = 'route,d17-chengdu-student,'
  const put = (column: string, to: string) => (lines: string[]) =>
    each(lines, student, (line) => withCells(line, { [column]: to }))
  const at = lineOf(student)
  const below = lineOf(student, 1)
  const next = lineOf('route,d18-student,')

  test.each<[string, (lines: string[]) => string[], string]>([
    [
      'an unknown question',
      ([head = '', ...lines]) => [head.replace('stay?', 'hat?'), ...lines],
      'line 1: unknown question "hat"; questions: insured, identity, activity, stay, parent, card-issued, registered-long-term',
    ],
    ['an unknown column', ([head = '', ...lines]) => [`${head},hat`, ...lines], 'line 1: unknown column "hat"'],
    [
      'a repeated column',
      ([head = '', ...lines]) => [head.replace('parent?', 'stay?'), ...lines],
      'line 1: the column "stay?" is repeated',
    ],
    [
      'a missing column',
      ([head = '', ...lines]) => [head.replace(',grade', ''), ...lines],
      'line 1: the column "grade" is missing',
    ],
    [
      'an unknown answer',
      put('stay?', 'tourist'),
      `${at}: stay?: "stay" has no answer "tourist"; answers: permanent-residence, work-residence`,
    ],
    [
      'a cell that accepts no answer',
      put('card-issued?', 'not here, elsewhere'),
      `${at}: card-issued?: "not here, elsewhere" accepts no answer`,
    ],
    [
      'an unknown outcome',
      put('outcome', 'perhaps'),
      `${at}: unknown outcome "perhaps"; outcomes: employer-scheme, resident-scheme`,
    ],
    [
      'an unknown decision',
      put('decision', 'rout'),
      `${at}: unknown decision "rout"; decisions: route, employee-scheme`,
    ],
    ['an unknown place', put('place', 'mars'), `${at}: unknown place "mars"; places: national, chengdu`],
    ['an unknown strength', put('strength', 'sure'), `${at}: strength: "sure" is not one of "yes", "likely", "ask"`],
    ['an unknown plan', put('plan', 'pray'), `${at}: unknown plan "pray"`],
    ['an unknown fact', put('sources', 'R025 Z999'), `${at}: unknown fact "Z999"`],
    [
      'a grade better than its sources',
      (lines) => each(lines, 'resident-scheme,chengdu-student,', (line) => withCells(line, { grade: 'A' })),
      'claims grade A; its best source is C',
    ],
    ['a day that is none', put('bestBefore', '2027-02-30'), `${at}: bestBefore: "2027-02-30" is not a day, YYYY-MM-DD`],
    [
      'a day that is past',
      put('bestBefore', '2026-11-01'),
      `${at}: "route/d17-chengdu-student" is past its best-before`,
    ],
    [
      'an invalid id',
      (lines) => each(lines, student, (line) => [line, row({ ...studentRule, rule: 'D17' })]),
      `${below}: id: "D17" is not an id like a-1`,
    ],
    ['a rule without id', put('rule', ''), `${at}: the rule has no id`],
    ['a line too long', (lines) => each(lines, student, (line) => `${line},x`), `${at}: "x" is in no column`],
    [
      'a dead row',
      (lines) => each(lines, 'route,d18-student,', (line) => [row({ ...studentRule, rule: 'd17-again' }), line]),
      `${next}: this row never hits: the rows above it take all its cases`,
    ],
    [
      'a dead row in a rule that can match',
      (lines) =>
        each(lines, student, (line) => [
          line,
          row({ decision: 'route', rule: 'd17-chengdu-student', 'insured?': 'no', 'activity?': 'student' }),
        ]),
      `${below}: this row never hits`,
    ],
    [
      'a row that makes another rule dead',
      (lines) =>
        each(lines, 'route,d19-chengdu-child,', (line) => [
          row({
            ...studentRule,
            rule: 'd18-child',
            'insured?': '',
            'activity?': 'child',
            outcome: 'ask-first',
            strength: 'ask',
            plan: 'child',
            sources: 'R017',
            grade: 'B',
          }),
          line,
        ]),
      '"d19-chengdu-child" never hits: earlier rules take all its cases',
    ],
    ['a question used where it is not asked', put('parent?', 'chinese'), 'is read where it is not asked'],
    [
      'a rule of a wider place',
      (lines) => each(lines, 'route,d18-student,', (line) => line.replace('likely', 'yes')),
      `${next}: strength: "d18-student" is a rule of national: change it there, or write chengdu as its place`,
    ],
    [
      'a moved rule of a wider place',
      (lines) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)],
      'line 3: "d01-insured-here" of national has been moved',
    ],
    [
      'a missing rule',
      (lines) => lines.filter((line) => !line.startsWith(student)),
      'the rule "d17-chengdu-student" of route is missing; to delete it, keep its line and write (delete) as its outcome',
    ],
    [
      'a missing rule of a wider place',
      (lines) => lines.filter((line) => !line.startsWith('route,d18-student,')),
      'the rule "d18-student" of national is missing from route; it can be deleted in national only',
    ],
    [
      'several problems at once',
      (lines) => each(put('outcome', 'perhaps')(lines), 'route,d18-student,', (line) => line.replace('likely', 'yes')),
      `${next}: strength: "d18-student" is a rule of national`,
    ],
  ])('%s', async (_, change, message) => {
    const before = places.map(text)
    const { code, out, err } = await edited('chengdu', change)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
    expect(err).toMatch(/policy: nothing was written; \d+ problems$/)
    expect(places.map(text)).toEqual(before)
  })

  test('a combination of answers without an outcome', async () => {
    expect(
      (
        await edited('national', (lines) =>
          each(lines, 'route,u06-otherwise,', (line) => withCells(line, { 'insured?': 'no' })),
        )
      ).err,
    ).toContain('no rule for {"insured":"stopped"')
  })

  test('a file that is not a table, has another encoding, or does not exist', async () => {
    for (const [file, message] of [
      ['\ufeff', 'the column "decision" is missing'],
      ['decision,"rule', 'line 1: a quotation mark is unbalanced'],
    ] as const) {
      writeFileSync(table(), file)
      expect((await policy('import', '--place', 'chengdu', table())).err).toContain(message)
    }
    writeFileSync(table(), Buffer.from([0xd6, 0xd0]))
    expect((await policy('import', '--place', 'chengdu', table())).err).toContain('is not UTF-8')
    expect(await policy('import', '--place', 'chengdu', join(root, 'none.csv'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such file') as string,
    })
  })
})

test.each([
  [['export', '--place', 'chengdu'], 'name a format: --format dmn|csv'],
  [['export', '--place', 'chengdu', '--format', 'xls'], 'unknown format "xls": --format dmn|csv'],
  [['export', '--format', 'dmn'], 'name a place: --place'],
  [['import', '--place', 'mars', 'a.csv'], 'unknown place "mars"; places:'],
  [['import', '--place', 'chengdu'], "missing required argument 'file'; import takes <file>, --place, --on"],
])('%j is refused in one line', async (args, message) => {
  const { code, err } = await policy(...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('DMN is written to a file or printed', async () => {
  const out = join(root, 'chengdu.dmn')
  expect((await policy('export', '--place', 'chengdu', '--format', 'dmn', '--out', out)).out).toBe(
    `${out}: 8 tables of chengdu`,
  )
  expect((await policy('export', '--place', 'chengdu', '--format', 'dmn')).out).toBe(
    readFileSync(out, 'utf8').trimEnd(),
  )
})

const questions = [
  { id: 'fruit', answers: ['apple', 'pear', 'plum'] },
  { id: 'ripe', answers: ['yes', 'no'] },
  { id: 'weight', type: 'number', min: 0 },
]
const atom = fc.oneof(
  fc.constantFrom('apple', 'pear', 'plum').map((fruit) => ({ '==': [{ var: 'fruit' }, fruit] })),
  fc.constantFrom('yes', 'no').map((ripe) => ({ '!=': [{ var: 'ripe' }, ripe] })),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '=='), fc.integer({ min: 1, max: 9 }))
    .map(([op, x]) => ({ [op]: [{ var: 'weight' }, x] })),
)
const when = fc.oneof(
  atom,
  fc.array(atom, { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
  fc.array(atom, { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
  atom.map((part) => ({ '!': part })),
)
const tableOf = fc
  .array(when, { minLength: 1, maxLength: 4 })
  .map((whens) => [
    ...whens.map((condition, i): RawRule => ({ id: `r${i}`, when: condition, outcome: i % 2 ? 'two' : 'one' })),
    { id: 'last', when: true, outcome: 'one' },
  ])
const desk = (rules: RawRule[]) => {
  const raw = {
    ...rawPack(questions, rules),
    decisions: {
      route: {
        outcomes: ['one', 'two'],
        rules: (rawPack(questions, rules).decisions as { route: { rules: unknown[] } }).route.rules,
      },
    },
  }
  const policy = policyOf([raw])
  return { policy, library, packs: policy.chain, text: JSON.stringify(raw, null, 2) }
}
const findingOf = (policy: Policy, full: Record<string, string | number>) => {
  const { byRule, rules } = policy.decisions.get('route')!
  return rules[follow(byRule, full) ?? -1]?.id
}

test('a spreadsheet can turn any table into any other without dead rows', () => {
  let applied = 0
  fc.assert(
    fc.property(tableOf, tableOf, (from, to) => {
      const [old, to_] = [desk(from), desk(to)]
      let csv = ''
      try {
        csv = toSheet(to_.policy)
      } catch {
        return
      } // a rule that never applies
      const gone = from
        .filter(({ id }) => !to.some((rule) => rule.id === id))
        .map(({ id }) => `route,${id},,,,,(delete),,,,,,,,\r\n`)
      const result = applySheet(old, parseSheet(Buffer.from(csv + gone.join(''))), '2026-06-01')
      if (!result.ok) {
        for (const problem of result.problems) expect(problem).toMatch(/never hits/)
        return
      }
      applied++
      const policy = value(
        compose([value(parsePack(JSON.parse(result.text), '0.json'))], library, 'national', '2026-06-01'),
      )
      for (const full of combinations(to_.policy)) expect(findingOf(policy, full)).toBe(findingOf(to_.policy, full))
    }),
    { numRuns: 300 },
  )
  expect(applied).toBeGreaterThan(30)
})
