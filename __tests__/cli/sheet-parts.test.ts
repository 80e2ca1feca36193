import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellFeel, cellText, conditionOf, readCell, rowsOf, stretchText } from '../../scripts/policy/cells'
import { textAt, withText, written } from '../../scripts/policy/json-text'
import { type Law, readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { sheet } from '../../scripts/policy/sheet'
import type { Condition } from '../../src/rules'
import { condition } from '../../src/rules/parse'
import { day } from '../rules/support'
import { at, desk, deskOf, linesOf, own, town } from '../support/sheet'

const { questions } = deskOf().policy
const [insured, age] = questions as [typeof questions[number], typeof questions[number]]
const free = { ...age, min: null, max: null }
const parsed = (json: unknown): Condition => condition(json, '', { file: '', problems: [] })
const is = (id: string, op: string, value: unknown) => ({ [op]: [{ var: id }, value] })

describe('a cell', () => {
  test.each([
    ['', null], ['-', null], [' - ', null], ['>= 0', null], ['[0..120]', null],
    ['7', '7'], ['7.5', '7.5'], ['<6', '[0..6)'], ['<= 6', '[0..6]'], ['> 6', '(6..120]'], ['(6 .. 12]', '(6..12]'], ['[7..7]', '7'],
  ])('of a number says the same when it is read and written again: %j', (text, told) => {
    const cell = readCell(text, age, fail)
    expect(cell === undefined ? null : cellText(cell)).toBe(told)
  })

  test.each([['', ''], ['<6', '< 6'], ['<= 6', '<= 6'], ['> -6.5', '> -6.5'], ['>= 6', '>= 6'], ['[6..12)', '[6..12)']])('of a number without end, %j, stays open', (text, told) => {
    expect(cellText(readCell(text, free, fail))).toBe(told)
  })

  test('that lets everything through has no words', () => {
    expect(stretchText({ low: null, lowIn: false, high: null, highIn: false })).toBe('')
  })

  test.each([
    ['no', 'no', '"no"'], ['unsure|no', 'no, unsure', '"no", "unsure"'], ['not here', 'no, unsure', '"no", "unsure"'], ['not here; no', 'unsure', '"unsure"'],
    ['no, here, unsure', '', '-'], ['no，here', 'no, here', '"no", "here"'], ['no\nunsure', 'no, unsure', '"no", "unsure"'],
  ])('of answers, %j, says %j to a person and %j to other tools', (text, told, feel) => {
    const cell = readCell(text, insured, fail)
    expect([cellText(cell), cellFeel(cell)]).toEqual([told, feel])
  })

  test('of a number says to other tools what it says to a person', () => {
    expect(cellFeel(readCell('[6..12)', age, fail))).toBe('[6..12)')
  })

  function fail(why: string): void {
    throw new Error(why)
  }
})

describe('a condition as rows', () => {
  const rows = (json: unknown) => rowsOf(parsed(json), questions).map((row) => [...row].map(([id, cell]) => `${id} ${cellText(cell)}`).sort().join(' & '))
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
    [{ or: [is('age', '==', 6), is('insured', '==', 'no'), is('insured', '==', 'here')] }, ['age 6', 'insured no, here']],
    [{ or: [is('age', '<', 6), is('age', '>', 9)] }, ['age [0..6)', 'age (9..120]']],
    [{ or: [is('age', '==', 6), is('insured', '==', 'no')] }, ['age 6', 'insured no']],
    [{ or: [{ and: [is('insured', '==', 'no'), is('age', '==', 6)] }, { and: [is('insured', '==', 'here'), is('age', '==', 7)] }] }, ['age 6 & insured no', 'age 7 & insured here']],
    [{ '!': { or: [is('insured', '==', 'no'), is('age', '<', 6)] } }, ['age [6..120] & insured here, unsure']],
  ])('%j', (json, told) => {
    expect(rows(json)).toEqual(told)
  })

  test.each([
    [true], [is('insured', '==', 'no')], [is('insured', 'in', ['no', 'here'])], [is('age', '==', 7)],
    [{ and: [is('age', '>=', 0), is('age', '<', 6)] }], [{ and: [is('age', '>', 6), is('age', '<=', 120)] }],
    [{ or: [{ and: [is('insured', '==', 'no'), is('age', '==', 7)] }, is('insured', '==', 'here')] }],
  ])('and back: %j', (json) => {
    expect(conditionOf(rowsOf(parsed(json), questions))).toEqual(json)
  })

  test.each([['<', '<'], ['<=', '<='], ['>', '>'], ['>=', '>=']])('and back, where a number has no end: %s', (op) => {
    expect(conditionOf(rowsOf(parsed(is('age', op, 6)), [insured, free]))).toEqual(is('age', op, 6))
  })
})

describe('a text of JSON', () => {
  test('tells what stands at a path; of two of the same name the last, as it is read', () => {
    const text = '{\n  "a": [1, { "b": "x" }],\n  "a": [2, { "b": "y" }]\n}'
    expect([textAt(text, ['a', 0]), textAt(text, ['a', 1, 'b']), textAt(text, ['a', 2]), textAt(text, ['c', 'd']), textAt(text, ['a', 0, 'b'])]).toEqual(['2', '"y"', null, null, null])
    expect(JSON.parse(withText(text, ['a', 0], '3'))).toEqual({ a: [3, { b: 'y' }] })
  })

  test('takes another value, a new name behind the last, or the first name of all', () => {
    expect(withText('{"a": 1}', ['a'], '2')).toBe('{"a": 2}')
    expect(withText('{\n  "a": {\n    "b": 1\n  }\n}', ['a', 'c'], '2')).toBe('{\n  "a": {\n    "b": 1,\n    "c": 2\n  }\n}')
    expect(withText('{\n  "a": {}\n}', ['a', 'b'], '1')).toBe('{\n  "a": {\n    "b": 1\n  }\n}')
    expect(withText('{}', ['a'], '1')).toBe('{\n  "a": 1\n}')
  })

  test('is written in lines that are no wider than ours, unless a single word is', () => {
    const [word, many] = ['x'.repeat(150), Array.from({ length: 30 }, (_, i) => `R${100 + i}`)]
    expect(written({ a: [{ b: 1 }, {}] }, '')).toBe('{ "a": [{"b": 1}, {}] }')
    expect(written({ id: word, n: 1, m: 2 }, '')).toBe(`{\n  "id": "${word}",\n  "n": 1, "m": 2\n}`)
    expect(written({ n: 1, sources: many, m: 2 }, '')).toBe(`{\n  "n": 1,\n  "sources": [\n${many.map((one) => `    "${one}"`).join(',\n')}\n  ],\n  "m": 2\n}`)
  })
})

describe('the command', () => {
  const { packs, library, text } = deskOf(own())
  const law: Law = { packs, library, problems: [] }
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sheet-'))
    mkdirSync(folder(), { recursive: true })
    writeFileSync(join(folder(), 'town.json'), text)
    writeFileSync(join(root, 'town.csv'), at(2, (line) => line.replace('yes', 'ask'))(linesOf(deskOf(own()))).join('\r\n'))
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const folder = () => join(root, 'src/policies/places')
  const policy = (given: Law, ...args: string[]) => run(args, { readLaw: () => given, today: day, root })
  const importing = () => policy(law, 'import', '--place', 'town', join(root, 'town.csv'))

  test('writes the file of the place, and leaves nothing beside it', () => {
    expect(importing()).toEqual({ code: 0, out: 'changed: route/own\nplaces/town.json: written; see it with "git diff", then run "npm test"', err: '' })
    expect(JSON.parse(readFileSync(join(folder(), 'town.json'), 'utf8'))).toMatchObject({ version: day, decisions: { route: { rules: [{ strength: 'ask' }] } } })
    expect(readdirSync(folder())).toEqual(['town.json'])
  })

  test('that cannot write to the end leaves the file as it was, and names it', () => {
    mkdirSync(join(folder(), 'town.json.new'))
    expect(importing()).toEqual({ code: 1, out: '', err: expect.stringContaining(`policy: ${join(folder(), 'town.json')}: EISDIR`) as string })
    expect(readFileSync(join(folder(), 'town.json'), 'utf8')).toBe(text)
  })

  test('that cannot write to the end leaves nothing beside it either', () => {
    symlinkSync('/dev/full', join(folder(), 'town.json.new'))
    expect(importing()).toEqual({ code: 1, out: '', err: expect.stringContaining(`policy: ${join(folder(), 'town.json')}: E`) as string })
    expect(readdirSync(folder())).toEqual(['town.json'])
    expect(readFileSync(join(folder(), 'town.json'), 'utf8')).toBe(text)
  })

  test('is about this repository, where none is named', () => {
    const world = { readLaw, today: '2026-11-21' }
    run(['export', '--place', 'elsewhere', '--format', 'csv', '--out', join(root, 'elsewhere.csv')], world)
    expect(run(['import', '--place', 'elsewhere', join(root, 'elsewhere.csv')], world).out).toBe('places/elsewhere.json: nothing differs')
  })

  test('does not speak for a law that cannot be read, or put together', () => {
    const problems = [{ code: 'shape', file: 'places/mars.json', path: 'place', message: 'is not there', remedy: 'write it' }] as const
    for (const command of [['export', '--format', 'csv'], ['import', 'x.csv']]) {
      expect(policy({ ...law, problems }, ...command, '--place', 'town').err).toBe('policy: the packs have problems, see "check": places/mars.json: place: is not there (write it)')
      expect(policy({ ...law, packs: packs.slice(1) }, ...command, '--place', 'town').err).toContain('the packs have problems, see "check": parent: unknown place "national"')
    }
  })

  test('does not write a table with a rule that never holds', () => {
    const dead = desk(town({ decisions: { route: { rules: [own({ when: { and: [is('age', '<', 6), is('age', '>', 9)] } })] } } }))
    expect(() => sheet(dead.policy)).toThrow('"own" of town never holds; delete it first')
  })
})
