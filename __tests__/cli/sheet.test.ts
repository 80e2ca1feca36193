import fc from 'fast-check'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { sheet } from '../../scripts/policy/sheet'
import { takeSheet } from '../../scripts/policy/take-sheet'
import { readSheet } from '../../scripts/spreadsheet'
import { compose, follow, parsePack, type Policy } from '../../src/rules'
import { combinations, library, policyOf, rawPack, type RawRule, value } from '../rules/support'

const day = '2026-11-21'
const places = ['national', 'chengdu', 'wenjiang', 'chongqing', 'yunnan', 'kunming', 'elsewhere']
const fileOf = (place: string) => (place === 'national' ? 'national.json' : `places/${place}.json`)

let root = ''
const path = (place: string) => join(root, 'src/policies', fileOf(place))
const text = (place: string) => readFileSync(path(place), 'utf8')
const table = () => join(root, 'table.csv')
const policy = (...args: string[]) => run(args, { readLaw: () => readLaw(join(root, 'src/policies')), today: day, root })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheet-'))
  cpSync('src/policies', join(root, 'src/policies'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** Exports a place, changes the spreadsheet as a person would, and takes it back. */
function edited(place: string, change: (lines: string[]) => string[] | string, on = day) {
  policy('export', '--place', place, '--format', 'csv', '--out', table())
  const changed = change(readFileSync(table(), 'utf8').split('\r\n'))
  writeFileSync(table(), typeof changed === 'string' ? changed : changed.join('\r\n'))
  return policy('import', '--place', place, table(), '--on', on)
}

const each = (lines: string[], start: string, change: (line: string) => string | string[]) => {
  expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1)
  return lines.flatMap((line) => (line.startsWith(start) ? change(line) : [line]))
}

describe('a spreadsheet taken back as it is changes nothing', () => {
  test.each(places)('%s', (place) => {
    const before = places.map(text)
    expect(edited(place, (lines) => lines)).toEqual({ code: 0, out: `${fileOf(place)}: nothing differs`, err: '' })
    expect(places.map(text)).toEqual(before)
  })

  test('nor when it was saved with semicolons, other columns first, quotes, gaps and no mark', () => {
    const before = text('chengdu')
    const { out } = edited('chengdu', () => {
      const rows = readSheet(readFileSync(table())).map(({ cells }) => [...cells].reverse())
      return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')} "`).join(';')).join('\n')
    })
    expect([out, text('chengdu')]).toEqual(['places/chengdu.json: nothing differs', before])
  })
})

describe('what differs, and only that, is written', () => {
  /** The lines of a file that are not those of another. */
  const fresh = (now: string, before: string) => now.split('\n').filter((line) => !before.split('\n').includes(line))

  test('a figure of one rule: its line and the day of the pack', () => {
    const before = text('chengdu')
    const { code, out } = edited('chengdu', (lines) => each(lines, 'route,d17-chengdu-student,', (line) => line.replace('2027-06-30', '2027-05-31')), '2026-12-24')
    expect([code, out.split('\n')[0]]).toEqual([0, 'changed: route/d17-chengdu-student'])
    expect(text('chengdu')).toBe(before.replace('"bestBefore": "2027-06-30"', '"bestBefore": "2027-05-31"').replace('"version": "2026-11-21"', '"version": "2026-12-24"'))
  })

  test('a new rule stands before the rule of the wider place that follows it', () => {
    const before = text('kunming')
    const { code, out, err } = edited('kunming', (lines) => each(lines, 'route,d18-student,', (line) => [
      'route,d17-kunming-student,,no,,student,,,,,student-route,yes,student,R025,A,2026-11-21,2027-06-30,,', line,
    ]))
    expect([code, err, out.split('\n')[0]]).toEqual([0, '', 'new: route/d17-kunming-student'])
    expect(fresh(text('kunming'), before).join('\n')).toContain(`"id": "d17-kunming-student", "before": "d18-student",
          "when": { "and": [{"==": [{"var": "insured"}, "no"]}, {"==": [{"var": "activity"}, "student"]}] }`)
    expect(JSON.parse(policy('verdict', '--place', 'kunming', '--answers', '{"insured":"no","identity":"foreign-passport","activity":"student"}').out)).toMatchObject({ rule: 'd17-kunming-student' })
    expect(JSON.parse(policy('verdict', '--place', 'kunming', '--answers', '{"insured":"unsure","identity":"foreign-passport","activity":"student"}').out)).toMatchObject({ rule: 'd18-student' })
    expect(policy('check').code).toBe(0)
  })

  test('a place without tables of its own gets them', () => {
    const { code } = edited('elsewhere', (lines) => each(lines, 'route,d18-student,', (line) => [line.replace(',national,', ',elsewhere,').replace(',likely,', ',ask,').replace(',student-route,', ',ask-first,')]))
    expect(code).toBe(0)
    expect(JSON.parse(text('elsewhere'))).toMatchObject({ decisions: { route: { rules: [{ id: 'd18-student', outcome: 'ask-first', strength: 'ask' }] } } })
    expect(edited('elsewhere', (lines) => lines).out).toContain('nothing differs')
  })

  test('a rule of several rows is one rule with "or"', () => {
    const { code } = edited('chengdu', (lines) => each(lines, 'route,d17-chengdu-student,', (line) => [
      line.replace(',,,student,,', ',"no, here",,student,not unsure,'), 'route,d17-chengdu-student,,,foreign-passport,student,unsure,,,,,,,,,,,,',
    ]))
    expect(code).toBe(0)
    const pack = JSON.parse(text('chengdu')) as { decisions: { route: { rules: { id: string; when: unknown }[] } } }
    expect(pack.decisions.route.rules[0]?.when).toEqual({ or: [
      { and: [{ in: [{ var: 'insured' }, ['no', 'here']] }, { '==': [{ var: 'activity' }, 'student'] }, { in: [{ var: 'stay' }, ['permanent-residence', 'work-residence', 'journalist', 'study-residence', 'family-or-private', 'visa-or-visa-free']] }] },
      { and: [{ '==': [{ var: 'identity' }, 'foreign-passport'] }, { '==': [{ var: 'activity' }, 'student'] }, { '==': [{ var: 'stay' }, 'unsure'] }] },
    ] })
    expect(edited('chengdu', (lines) => lines).out).toContain('nothing differs')
  })

  test('a rule goes when its outcome is (delete), and the wider one holds again', () => {
    const { code, out } = edited('chengdu', (lines) => each(lines, 'route,d17-chengdu-student,', (line) => line.replace(',student-route,', ',(delete),')))
    expect([code, out.split('\n')[0]]).toEqual([0, 'deleted: route/d17-chengdu-student'])
    expect(text('chengdu')).not.toContain('d17-chengdu-student')
    expect(policy('check', '--place', 'chengdu').code).toBe(0)
  })

  test('rules that change places do so in the file', () => {
    const { code, out, err } = edited('national', (lines) => {
      const one = lines.find((line) => line.startsWith('route,d03-'))!
      return each(lines.filter((line) => line !== one), 'route,d05-', (line) => [line, one])
    })
    expect([code, err, out.split('\n')[0]]).toEqual([0, '', 'moved: rules of route'])
    const { decisions } = JSON.parse(text('national')) as { decisions: { route: { rules: { id: string }[] } } }
    expect(decisions.route.rules.slice(0, 5).map(({ id }) => id.slice(0, 3))).toEqual(['d01', 'd02', 'd04', 'd05', 'd03'])
  })
})

describe('what is wrong is refused, line by line, and nothing is written', () => {
  const student = 'route,d17-chengdu-student,'
  const cell = (line: string, at: number, to: string) => readSheet(Buffer.from(line))[0]!.cells.map((one, i) => JSON.stringify(i === at ? to : one)).join(',')
  const put = (at: number, to: string) => (lines: string[]) => each(lines, student, (line) => cell(line, at, to))

  test.each<[string, (lines: string[]) => string[], string]>([
    ['an unknown question', ([head = '', ...lines]) => [head.replace('stay?', 'hat?'), ...lines], 'line 1: unknown question "hat"; questions: insured, identity, activity, stay, parent, card-issued, registered-long-term'],
    ['an unknown column', ([head = '', ...lines]) => [`${head},hat`, ...lines], 'line 1: unknown column "hat"'],
    ['a column twice', ([head = '', ...lines]) => [head.replace('parent?', 'stay?'), ...lines], 'line 1: the column "stay?" stands twice'],
    ['a missing column', ([head = '', ...lines]) => [head.replace(',grade', ''), ...lines], 'line 1: the column "grade" is missing'],
    ['an unknown answer', put(6, 'tourist'), 'line 9: stay?: "stay" has no answer "tourist"; answers: permanent-residence, work-residence'],
    ['a cell that lets nothing through', put(8, 'not here, elsewhere'), 'line 9: card-issued?: "not here, elsewhere" lets no answer through'],
    ['an unknown outcome', put(10, 'perhaps'), 'line 9: unknown outcome "perhaps"; outcomes: employer-scheme, resident-scheme'],
    ['an unknown decision', put(0, 'rout'), 'line 9: unknown decision "rout"; decisions: route, employee-scheme'],
    ['an unknown place', put(2, 'mars'), 'line 9: unknown place "mars"; places: national, chengdu'],
    ['an unknown strength', put(11, 'sure'), 'line 9: strength: "sure" is not one of "yes", "likely", "ask"'],
    ['an unknown plan', put(12, 'pray'), 'line 9: unknown plan "pray"'],
    ['an unknown fact', put(13, 'R025 Z999'), 'line 9: unknown fact "Z999"'],
    ['a grade above the sources', (lines) => each(lines, 'resident-scheme,chengdu-student,', (line) => cell(line, 14, 'A')), 'claims grade A; its best source is C'],
    ['a day that is none', put(16, '2027-02-30'), 'line 9: bestBefore: "2027-02-30" is not a day, YYYY-MM-DD'],
    ['a day that is past', put(16, '2026-11-01'), 'line 9: "route/d17-chengdu-student" is past its best-before'],
    ['an id that is none', (lines) => each(lines, student, (line) => [line, 'route,D17,,no,,student,,,,,student-route,yes,student,R025,A,2026-11-21,2027-06-30,,']), 'line 10: id: "D17" is not an id like a-1'],
    ['a rule without id', put(1, ''), 'line 9: the rule has no id'],
    ['a line too long', (lines) => each(lines, student, (line) => `${line},x`), 'line 9: "x" stands in no column'],
    ['a dead row', (lines) => each(lines, 'route,d18-student,', (line) => ['route,d17-again,,no,,student,,,,,student-route,yes,student,R025,A,2026-11-21,2027-06-30,,', line]), 'line 10: this row never hits: the rows above it take all its cases'],
    ['a dead row in a rule that lives', (lines) => each(lines, student, (line) => [line, 'route,d17-chengdu-student,,no,,student,,,,,,,,,,,,,']), 'line 10: this row never hits'],
    ['a row that kills another rule', (lines) => each(lines, 'route,d19-chengdu-child,', (line) => ['route,d18-child,,,,child,,,,,ask-first,ask,child,R017,B,2026-11-21,2027-06-30,,', line]), '"d19-chengdu-child" never hits: earlier rules take all its cases'],
    ['a question read where it is not asked', put(7, 'chinese'), 'is read where it is not asked'],
    ['a rule of a wider place', (lines) => each(lines, 'route,d18-student,', (line) => line.replace('likely', 'yes')), 'line 10: strength: "d18-student" is a rule of national: change it there, or write chengdu as its place'],
    ['a rule of a wider place that moved', (lines) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)], 'line 3: "d01-insured-here" of national has been moved'],
    ['a rule that is gone', (lines) => lines.filter((line) => !line.startsWith(student)), 'the rule "d17-chengdu-student" of route is missing; to delete it, keep its line and write (delete) as its outcome'],
    ['a rule of a wider place that is gone', (lines) => lines.filter((line) => !line.startsWith('route,d18-student,')), 'the rule "d18-student" of national is missing from route; it can be deleted in national only'],
    ['all that is wrong at once', (lines) => each(put(10, 'perhaps')(lines), 'route,d18-student,', (line) => line.replace('likely', 'yes')), 'line 10: strength: "d18-student" is a rule of national'],
  ])('%s', (_, change, message) => {
    const before = places.map(text)
    const { code, out, err } = edited('chengdu', change)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
    expect(err).toMatch(/policy: nothing was written; \d+ problems$/)
    expect(places.map(text)).toEqual(before)
  })

  test('somebody who would get no answer', () => {
    expect(edited('national', (lines) => each(lines, 'route,u06-otherwise,', (line) => cell(line, 3, 'no'))).err).toContain('no rule for {"insured":"unsure"')
  })

  test('a file that is no table, in another encoding, or not there', () => {
    for (const [file, message] of [['\ufeff', 'the column "decision" is missing'], ['decision,"rule', 'line 1: a quotation mark stands alone']] as const) {
      writeFileSync(table(), file)
      expect(policy('import', '--place', 'chengdu', table()).err).toContain(message)
    }
    writeFileSync(table(), Buffer.from([0xd6, 0xd0]))
    expect(policy('import', '--place', 'chengdu', table()).err).toContain('is not UTF-8')
    expect(policy('import', '--place', 'chengdu', join(root, 'none.csv'))).toMatchObject({ code: 1, err: expect.stringContaining('no such file') as string })
  })
})

test.each([
  [['export', '--place', 'chengdu'], 'say which format: --format dmn|csv'],
  [['export', '--place', 'chengdu', '--format', 'xls'], 'unknown format "xls": --format dmn|csv'],
  [['export', '--format', 'dmn'], 'say which place: --place'],
  [['import', '--place', 'mars', 'a.csv'], 'unknown place "mars"; places:'],
  [['import', '--place', 'chengdu'], 'FILE is missing'],
])('%j is one clear line', (args, message) => {
  const { code, err } = policy(...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('DMN goes to a file, or is printed', () => {
  const out = join(root, 'chengdu.dmn')
  expect(policy('export', '--place', 'chengdu', '--format', 'dmn', '--out', out).out).toBe(`${out}: 8 tables of chengdu`)
  expect(policy('export', '--place', 'chengdu', '--format', 'dmn').out).toBe(readFileSync(out, 'utf8').trimEnd())
})

const questions = [{ id: 'fruit', answers: ['apple', 'pear', 'plum'] }, { id: 'ripe', answers: ['yes', 'no'] }, { id: 'weight', type: 'number', min: 0 }]
const atom = fc.oneof(
  fc.constantFrom('apple', 'pear', 'plum').map((one) => ({ '==': [{ var: 'fruit' }, one] })),
  fc.constantFrom('yes', 'no').map((one) => ({ '!=': [{ var: 'ripe' }, one] })),
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '=='), fc.integer({ min: 1, max: 9 })).map(([op, x]) => ({ [op]: [{ var: 'weight' }, x] })),
)
const when = fc.oneof(atom, fc.array(atom, { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })), fc.array(atom, { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })), atom.map((part) => ({ '!': part })))
const tableOf = fc.array(when, { minLength: 1, maxLength: 4 }).map((whens) => [...whens.map((one, i): RawRule => ({ id: `r${i}`, when: one, outcome: i % 2 ? 'two' : 'one' })), { id: 'last', when: true, outcome: 'one' }])
const desk = (rules: RawRule[]) => {
  const raw = { ...rawPack(questions, rules), decisions: { route: { outcomes: ['one', 'two'], rules: (rawPack(questions, rules).decisions as { route: { rules: unknown[] } }).route.rules } } }
  const policy = policyOf([raw])
  return { policy, library, packs: policy.chain, text: JSON.stringify(raw, null, 2) }
}
const said = (policy: Policy, full: Record<string, string | number>) => {
  const { byRule, rules } = policy.decisions.get('route')!
  return rules[follow(byRule, full) ?? -1]?.id
}

test('any table can be made of any other by its spreadsheet, unless it has dead rows', () => {
  let taken = 0
  fc.assert(fc.property(tableOf, tableOf, (from, to) => {
    const [old, wanted] = [desk(from), desk(to)]
    let csv = ''
    try { csv = sheet(wanted.policy) } catch { return } // a rule that never holds
    const gone = from.filter(({ id }) => !to.some((one) => one.id === id)).map(({ id }) => `route,${id},,,,,(delete),,,,,,,,\r\n`)
    const result = takeSheet(old, readSheet(Buffer.from(csv + gone.join(''))), '2026-06-01')
    if (!result.ok) {
      for (const one of result.problems) expect(one).toMatch(/never hits/)
      return
    }
    taken++
    const policy = value(compose([value(parsePack(JSON.parse(result.text), '0.json'))], library, 'national', '2026-06-01'))
    for (const full of combinations(wanted.policy)) expect(said(policy, full)).toBe(said(wanted.policy, full))
  }), { numRuns: 300 })
  expect(taken).toBeGreaterThan(30)
})
