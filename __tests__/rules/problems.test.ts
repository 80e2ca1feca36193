import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCondition } from '../../src/rules/parse'
import { formatProblems, preview, valueOrThrow } from '../../src/rules/problems'
import { readFolder } from '../../src/rules/read-folder'
import type { Problem } from '../../src/rules'
import { value } from './support'

const problem: Problem = {
  code: 'shape',
  file: 'a.json',
  path: 'version',
  message: '"x" is not a day',
  remedy: 'write a day',
}

test('problems as text are one a line: file, path, what is wrong, what to do', () => {
  expect(formatProblems([problem, { ...problem, file: 'b.json', path: 'place' }])).toBe(
    'a.json version: "x" is not a day; write a day\nb.json place: "x" is not a day; write a day',
  )
})

test('valueOrThrow returns the value, or throws every problem', () => {
  expect(valueOrThrow({ ok: true, value: 7 })).toBe(7)
  expect(() => valueOrThrow({ ok: false, problems: [problem, { ...problem, file: 'b.json' }] })).toThrow(
    'a.json version: "x" is not a day; write a day\nb.json version',
  )
})

test('a preview names lists and objects, and cuts a long text', () => {
  expect([[], {}, null, 7, true, undefined].map(preview)).toEqual([
    'a list',
    'an object',
    'null',
    '7',
    'true',
    'undefined',
  ])
  expect(preview('x'.repeat(60))).toBe(`"${'x'.repeat(39)}`)
})

test('a single condition may stand without the list', () => {
  const insured = { '==': [{ var: 'insured' }, 'no'] }
  const atom = { op: 'in', question: 'insured', constants: ['no'] }
  expect(value(parseCondition({ and: insured }, 'a.json'))).toEqual({ op: 'and', parts: [atom] })
  expect(value(parseCondition({ or: insured }, 'a.json'))).toEqual({ op: 'or', parts: [atom] })
  expect(value(parseCondition({ '!': insured }, 'a.json'))).toEqual({ op: '!', parts: [atom] })
})

describe('readFolder', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'folder-'))
    mkdirSync(join(root, 'below'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test('reads the JSON files of one folder by their paths, sorted by name', () => {
    writeFileSync(join(root, 'b.json'), '[2]')
    writeFileSync(join(root, 'a.json'), '[1]')
    writeFileSync(join(root, 'notes.md'), 'no JSON')
    writeFileSync(join(root, 'below/c.json'), '[3]')
    expect(Object.entries(readFolder(root))).toEqual([
      ['a.json', [1]],
      ['b.json', [2]],
    ])
    expect(readFolder(root, 'below')).toEqual({ 'below/c.json': [3] })
  })

  test('names the file that is not JSON, with what to do', () => {
    writeFileSync(join(root, 'below/c.json'), '{')
    expect(() => readFolder(root, 'below')).toThrow(/^below\/c\.json: SyntaxError.*; write valid JSON$/)
    expect(() => readFolder(root, 'below')).toThrow(SyntaxError)
  })
})
