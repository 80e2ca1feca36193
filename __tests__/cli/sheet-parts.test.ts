import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toFeel, formatCell, conditionOf, parseCell, rowsOf, formatRange } from '../../scripts/policy/cells'
import { type Law, readLaw } from '../../scripts/policy/law'
import { execute } from '../../scripts/cli/program'
import { toSheet } from '../../scripts/policy/sheet'
import type { Condition } from '../../src/rules'
import { parseCondition } from '../../src/rules/parse'
import { valueOrThrow } from '../../src/rules/problems'
import { day } from '../rules/support'
import { editLine, sheetTarget, targetWithRules, linesOf, ownRule, townPack } from '../support/sheet'

const { questions } = targetWithRules().policy
const [insured, age] = questions as [(typeof questions)[number], (typeof questions)[number]]
const free = { ...age, min: null, max: null }
const parsed = (json: unknown): Condition => valueOrThrow(parseCondition(json, ''))
const is = (id: string, op: string, value: unknown) => ({ [op]: [{ var: id }, value] })

describe('a cell', () => {
  test.each([
    ['', null],
    ['-', null],
    [' - ', null],
    ['>= 0', null],
    ['[0..120]', null],
    ['7', '7'],
    ['7.5', '7.5'],
    ['<6', '[0..6)'],
    ['<= 6', '[0..6]'],
    ['> 6', '(6..120]'],
    ['(6 .. 12]', '(6..12]'],
    ['[7..7]', '7'],
  ])('of a number round-trips: %j', (text, expected) => {
    const cell = parseCell(text, age, fail)
    expect(cell === undefined ? null : formatCell(cell)).toBe(expected)
  })

  test.each([
    ['', ''],
    ['<6', '< 6'],
    ['<= 6', '<= 6'],
    ['> -6.5', '> -6.5'],
    ['>= 6', '>= 6'],
    ['[6..12)', '[6..12)'],
  ])('of a number without bounds, %j, stays open', (text, expected) => {
    expect(formatCell(parseCell(text, free, fail))).toBe(expected)
  })

  test('that accepts everything is empty', () => {
    expect(formatRange({ low: null, lowIn: false, high: null, highIn: false })).toBe('')
  })

  test.each([
    ['no', 'no', '"no"'],
    ['unsure|no', 'no, unsure', '"no", "unsure"'],
    ['not here', 'no, unsure', '"no", "unsure"'],
    ['not here; no', 'unsure', '"unsure"'],
    ['no, here, unsure', '', '-'],
    ['no，here', 'no, here', '"no", "here"'],
    ['no\nunsure', 'no, unsure', '"no", "unsure"'],
  ])('of answers, %j, is %j as text and %j in FEEL', (text, expected, feel) => {
    const cell = parseCell(text, insured, fail)
    expect([formatCell(cell), toFeel(cell)]).toEqual([expected, feel])
  })

  test('of a number means the same in FEEL as in its text', () => {
    expect(toFeel(parseCell('[6..12)', age, fail))).toBe('[6..12)')
  })

  function fail(why: string): void {
    throw new Error(why)
  }
})

describe('a condition as rows', () => {
  const rows = (json: unknown) =>
    rowsOf(parsed(json), questions).map((row) =>
      [...row]
        .map(([id, cell]) => `${id} ${formatCell(cell)}`)
        .sort()
        .join(' & '),
    )
  test.each<[unknown, string[]]>([
    [true, ['']],
    [false, []],
    [is('insured', 'in', ['no', 'here', 'unsure']), ['']],
    [is('age', '==', 7), ['age 7']],
    [is('age', '!=', 7), ['age [0..7)', 'age (7..120]']],
    [{ '!': is('age', 'in', [9, 7]) }, ['age [0..7)', 'age (7..9)', 'age (9..120]']],
    [is('age', 'in', [130]), []],
    [is('age', '<=', 120), ['']],
    [{ and: [is('age', '>', 6), is('age', '>=', 6), is('age', '<', 12), is('age', '<=', 12)] }, ['age (6..12)']],
    [{ and: [is('age', '>=', 12), is('age', '<', 12)] }, []],
    [{ and: [is('age', '>', 12), is('age', '<', 12)] }, []],
    [{ and: [is('insured', '==', 'no'), is('insured', '==', 'here')] }, []],
    [{ and: [is('insured', '!=', 'no'), is('insured', '!=', 'here')] }, ['insured unsure']],
    [{ or: [is('insured', '==', 'no'), is('insured', '==', 'here')] }, ['insured no, here']],
    [{ or: [is('insured', '==', 'no'), is('insured', '!=', 'no')] }, ['']],
    [{ or: [is('age', '<', 6), is('age', '<', 9)] }, ['age [0..9)']],
    [{ or: [is('age', '<', 9), is('age', '<', 6)] }, ['age [0..9)']],
    [
      { or: [is('age', '==', 6), is('insured', '==', 'no'), is('insured', '==', 'here')] },
      ['age 6', 'insured no, here'],
    ],
    [{ or: [is('age', '<', 6), is('age', '>', 9)] }, ['age [0..6)', 'age (9..120]']],
    [{ or: [is('age', '==', 6), is('insured', '==', 'no')] }, ['age 6', 'insured no']],
    [
      {
        or: [
          { and: [is('insured', '==', 'no'), is('age', '==', 6)] },
          { and: [is('insured', '==', 'here'), is('age', '==', 7)] },
        ],
      },
      ['age 6 & insured no', 'age 7 & insured here'],
    ],
    [{ '!': { or: [is('insured', '==', 'no'), is('age', '<', 6)] } }, ['age [6..120] & insured here, unsure']],
  ])('%j', (json, expected) => {
    expect(rows(json)).toEqual(expected)
  })

  test.each([
    [true],
    [is('insured', '==', 'no')],
    [is('insured', 'in', ['no', 'here'])],
    [is('age', '==', 7)],
    [{ and: [is('age', '>=', 0), is('age', '<', 6)] }],
    [{ and: [is('age', '>', 6), is('age', '<=', 120)] }],
    [{ or: [{ and: [is('insured', '==', 'no'), is('age', '==', 7)] }, is('insured', '==', 'here')] }],
  ])('and back to a condition: %j', (json) => {
    expect(conditionOf(rowsOf(parsed(json), questions))).toEqual(json)
  })

  test.each([
    ['<', '<'],
    ['<=', '<='],
    ['>', '>'],
    ['>=', '>='],
  ])('and back to a condition, for a number without bounds: %s', (op) => {
    expect(conditionOf(rowsOf(parsed(is('age', op, 6)), [insured, free]))).toEqual(is('age', op, 6))
  })
})

describe('the command', () => {
  const { packs, library, text } = targetWithRules(ownRule())
  const law: Law = { packs, library, problems: [] }
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sheet-'))
    mkdirSync(folder(), { recursive: true })
    writeFileSync(join(folder(), 'town.json'), text)
    writeFileSync(
      join(root, 'town.csv'),
      editLine(2, (line) => line.replace('yes', 'ask'))(linesOf(targetWithRules(ownRule()))).join('\r\n'),
    )
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const folder = () => join(root, 'src/policies/places')
  const policy = (law: Law, ...args: string[]) => execute(['policy', ...args], { readLaw: () => law, today: day, root })
  const importing = () => policy(law, 'import', '--place', 'town', join(root, 'town.csv'))

  test('writes the file of the place, and leaves no temporary file', async () => {
    expect(await importing()).toEqual({
      code: 0,
      out: 'changed: route/own\nplaces/town.json: written; review it with "git diff", then run "npm test"',
      err: '',
    })
    expect(JSON.parse(readFileSync(join(folder(), 'town.json'), 'utf8'))).toMatchObject({
      version: day,
      decisions: { route: { rules: [{ strength: 'ask' }] } },
    })
    expect(readdirSync(folder())).toEqual(['town.json'])
  })

  test('whose write fails leaves the file unchanged, and names it', async () => {
    mkdirSync(join(folder(), 'town.json.new'))
    expect(await importing()).toEqual({
      code: 1,
      out: '',
      err: `policy: cannot write ${join(folder(), 'town.json')}: is a folder; name a file`,
    })
    expect(readFileSync(join(folder(), 'town.json'), 'utf8')).toBe(text)
  })

  test('whose write fails leaves no temporary file', async () => {
    symlinkSync('/dev/full', join(folder(), 'town.json.new'))
    expect(await importing()).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining(`policy: cannot write ${join(folder(), 'town.json')}: `) as string,
    })
    expect(readdirSync(folder())).toEqual(['town.json'])
    expect(readFileSync(join(folder(), 'town.json'), 'utf8')).toBe(text)
  })

  test('uses this repository by default', async () => {
    const world = { readLaw, today: '2026-11-21' }
    await execute(
      ['policy', 'export', '--place', 'elsewhere', '--format', 'csv', '--out', join(root, 'elsewhere.csv')],
      world,
    )
    expect((await execute(['policy', 'import', '--place', 'elsewhere', join(root, 'elsewhere.csv')], world)).out).toBe(
      'places/elsewhere.json: no changes',
    )
  })

  test('refuses a law that cannot be parsed or composed', async () => {
    const problems = [
      { code: 'shape', file: 'places/mars.json', path: 'place', message: 'is not there', remedy: 'write it' },
    ] as const
    for (const command of [
      ['export', '--format', 'csv'],
      ['import', 'x.csv'],
    ]) {
      expect((await policy({ ...law, problems }, ...command, '--place', 'town')).err).toBe(
        'policy: the packs have problems, see "check": places/mars.json: place: is not there (write it)',
      )
      expect((await policy({ ...law, packs: packs.slice(1) }, ...command, '--place', 'town')).err).toContain(
        'the packs have problems, see "check": parent: unknown place "national"',
      )
    }
  })

  test('refuses to write a table with a rule that never applies', () => {
    const dead = sheetTarget(
      townPack({
        decisions: { route: { rules: [ownRule({ when: { and: [is('age', '<', 6), is('age', '>', 9)] } })] } },
      }),
    )
    expect(() => toSheet(dead.policy)).toThrow('"own" of town never holds; delete it first')
  })
})
