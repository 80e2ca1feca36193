import fc from 'fast-check'
import type { SheetTarget, AppliedSheet } from '../../scripts/policy/apply-sheet'
import { compose } from '../../src/rules'
import { day, library, value } from '../rules/support'
import {
  editLine,
  sheetTarget,
  targetWithRules,
  linesOf,
  ownRule,
  importLines,
  resultOf,
  townPack,
} from '../support/sheet'
import { parsePack } from '../../src/rules/parse'

const textOf = (applied: AppliedSheet) => (applied.ok ? applied.text : applied.problems.join('\n'))
/** The rules of a table in the order of evaluation. */
const orderOf = ({ packs }: SheetTarget, text: string, decision = 'route') =>
  value(compose([packs[0]!, value(parsePack(JSON.parse(text), 'places/town.json'))], library, 'town', day))
    .decisions.get(decision)!
    .rules.map(({ id }) => id)
/** A rule for one year of age. */
const aged = (age: number, before: string | null) =>
  ownRule({ id: `age-${age}`, when: { '==': [{ var: 'age' }, age] }, before })

describe('the position of a rule', () => {
  test('a rule that names a rule of its own place as the next is unchanged if no rule is moved', () => {
    const from = targetWithRules(aged(1, 'rest'), aged(2, 'age-1'))
    expect(orderOf(from, from.text)).toEqual(['grown-up', 'insured-here', 'age-2', 'age-1', 'rest'])
    expect(resultOf(from, linesOf(from))).toEqual(['applied: '])
    const edited = editLine(4, (line) => line.replace(',yes,', ',ask,'))(linesOf(from))
    expect(resultOf(from, edited)).toEqual(['applied: changed: route/age-2'])
    expect(orderOf(from, textOf(importLines(from, edited)))).toEqual([
      'grown-up',
      'insured-here',
      'age-2',
      'age-1',
      'rest',
    ])
  })

  test('if a rule is moved, the rules of the law have the order of the spreadsheet', () => {
    const from = targetWithRules(aged(1, 'rest'), aged(2, 'age-1'))
    const [head = '', grown = '', here = '', second = '', first = '', rest = ''] = linesOf(from)
    const swapped = [head, grown, here, first, second, rest]
    expect(resultOf(from, swapped)).toEqual(['applied: changed: route/age-2'])
    expect(orderOf(from, textOf(importLines(from, swapped)))).toEqual([
      'grown-up',
      'insured-here',
      'age-1',
      'age-2',
      'rest',
    ])
    // In the file the first follows the second; both precede the same rule, so the order of the file would apply.
    const initial = targetWithRules(aged(1, 'rest'), aged(2, 'grown-up'))
    const together = [head, second, first, grown, here, rest]
    expect(resultOf(initial, together)).toEqual(['applied: changed: route/age-1'])
    expect(orderOf(initial, textOf(importLines(initial, together)))).toEqual([
      'age-2',
      'age-1',
      'grown-up',
      'insured-here',
      'rest',
    ])
  })

  test('the periods of a rule are consecutive', () => {
    const from = targetWithRules(
      ownRule({ until: '2026-07-01' }),
      aged(7, 'grown-up'),
      ownRule({ from: '2026-07-01', outcome: 'stay' }),
    )
    expect(
      linesOf(from)
        .slice(1, 4)
        .map((line) => line.split(',')[1]),
    ).toEqual(['own', 'own', 'age-7'])
    expect(resultOf(from, linesOf(from))).toEqual(['applied: '])
    expect(resultOf(from, editLine(3, (line) => line.replace('stay', 'ask'))(linesOf(from)))).toEqual([
      'applied: changed: route/own',
    ])
  })

  test('a table without a wider place has the order of its own rules', () => {
    const fee = (id: string, when: unknown, before?: string) => ({ ...ownRule({ id, when, outcome: 'none' }), before })
    const from = sheetTarget(
      townPack({
        decisions: {
          fee: {
            outcomes: ['none'],
            rules: [
              fee('old', { '>': [{ var: 'age' }, 60] }),
              fee('young', { '<': [{ var: 'age' }, 6] }, 'old'),
              fee('rest', true),
            ],
          },
        },
      }),
    )
    const [head = '', ...lines] = linesOf(from)
    const ids = () => lines.filter((line) => line.startsWith('fee')).map((line) => line.split(',')[1])
    expect(ids()).toEqual(['young', 'old', 'rest'])
    expect(orderOf(from, from.text, 'fee')).toEqual(ids())
    expect(resultOf(from, [head, ...lines])).toEqual(['applied: '])
    lines.splice(3, 2, lines[4]!, lines[3]!)
    expect(ids()).toEqual(['old', 'young', 'rest'])
    expect(orderOf(from, textOf(importLines(from, [head, ...lines])), 'fee')).toEqual(ids())
  })

  const names = fc.constantFrom('grown-up', 'insured-here', 'rest', 'age-0', 'age-1', 'age-2')
  const rules = fc
    .array(names, { minLength: 1, maxLength: 5 })
    .map((list) => list.map((name, i) => aged(i, name.startsWith('age') && Number(name.slice(4)) >= i ? 'rest' : name)))

  test('a table in any order round-trips unchanged, and its rules can be moved anywhere', () => {
    let moved = 0
    fc.assert(
      fc.property(rules, fc.infiniteStream(fc.nat(1000)), (list, where) => {
        const from = targetWithRules(...list)
        const [head = '', ...lines] = linesOf(from)
        expect(resultOf(from, [head, ...lines])).toEqual(['applied: '])
        // Each own rule moves to some position before the last rule, which is a catch-all.
        const reordered = lines.filter((line) => !line.includes(',town,'))
        for (const line of lines.filter((line) => line.includes(',town,')))
          reordered.splice((where.next().value as number) % reordered.length, 0, line)
        const applied = importLines(from, [head, ...reordered])
        expect(orderOf(from, textOf(applied))).toEqual(reordered.map((line) => line.split(',')[1]))
        if (applied.ok && applied.changes.length > 0) moved++
      }),
      { numRuns: 40 },
    )
    expect(moved).toBeGreaterThan(10)
  })
})

describe('the content of the file', () => {
  const added = 'route,new,,no,7,stay,yes,,R001,A,2026-01-01,2026-12-31,,'
  test.each<[string, Record<string, unknown>]>([
    ['no tables', {}],
    ['null instead of tables', { decisions: null }],
    ['an empty list of tables', { decisions: {} }],
    [
      'another table',
      {
        decisions: {
          fee: { outcomes: ['none'], rules: [ownRule({ id: 'rest', before: undefined, when: true, outcome: 'none' })] },
        },
      },
    ],
    ['an empty table', { decisions: { route: { outcomes: ['gone'], rules: [] } } }],
  ])('a first rule, where the file has %s', (_, more) => {
    const from = sheetTarget(townPack(more))
    const applied = importLines(from, editLine(1, (line) => [line, added])(linesOf(from)))
    const rule = ownRule({
      id: 'new',
      when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '==': [{ var: 'age' }, 7] }] },
      outcome: 'stay',
    })
    const { route } = (more.decisions ?? {}) as { route?: object }
    expect(JSON.parse(textOf(applied))).toEqual({
      ...townPack(more),
      version: day,
      decisions: { ...(more.decisions as object), route: { ...route, rules: [rule] } },
    })
  })

  test('an empty list when the last rule is deleted', () => {
    const from = targetWithRules(ownRule())
    const gone = editLine(2, (line) => line.replace('join', '(delete)'))(linesOf(from))
    expect(resultOf(from, gone)).toEqual(['applied: deleted: route/own'])
    expect(JSON.parse(textOf(importLines(from, gone)))).toMatchObject({ decisions: { route: { rules: [] } } })
  })

  test('a rule with a later period; its rows are checked on its first day', () => {
    const from = targetWithRules(ownRule())
    const later = editLine(2, (line) => [
      line.replace(/,$/, ',2027-01-01'),
      line.replace(/,$/, '').replace(/,$/, ',2027-01-01,'),
      'route,own,,,3,,,,,,,,,',
    ])(linesOf(from))
    expect(resultOf(from, later)).toEqual(['applied: changed: route/own; new: route/own'])
  })

  test('an older verification day does not make the version of the pack older', () => {
    const from = sheetTarget({ ...townPack({ decisions: { route: { rules: [ownRule()] } } }), version: '2026-07-01' })
    expect(
      JSON.parse(textOf(importLines(from, editLine(2, (line) => line.replace('yes', 'ask'))(linesOf(from))))),
    ).toMatchObject({ version: '2026-07-01' })
  })
})
