import fc from 'fast-check'
import type { Desk, Taken } from '../../scripts/policy/take-sheet'
import { compose, parsePack } from '../../src/rules'
import { day, library, value } from '../rules/support'
import { at, desk, deskOf, linesOf, own, take, told, town } from '../support/sheet'

const textOf = (taken: Taken) => (taken.ok ? taken.text : taken.problems.join('\n'))
/** The rules of a table in the order in which the law asks them. */
const orderOf = ({ packs }: Desk, text: string, decision = 'route') =>
  value(compose([packs[0]!, value(parsePack(JSON.parse(text), 'places/town.json'))], library, 'town', day)).decisions.get(decision)!.rules.map(({ id }) => id)
/** A rule for one year of age. */
const aged = (age: number, before: string | null) => own({ id: `age-${age}`, when: { '==': [{ var: 'age' }, age] }, before })

describe('where a rule stands', () => {
  test('a rule that names one of its own place as the next is left alone, as long as none is moved', () => {
    const from = deskOf(aged(1, 'rest'), aged(2, 'age-1'))
    expect(orderOf(from, from.text)).toEqual(['grown-up', 'insured-here', 'age-2', 'age-1', 'rest'])
    expect(told(from, linesOf(from))).toEqual(['taken: '])
    const edited = at(4, (line) => line.replace(',yes,', ',ask,'))(linesOf(from))
    expect(told(from, edited)).toEqual(['taken: changed: route/age-2'])
    expect(orderOf(from, textOf(take(from, edited)))).toEqual(['grown-up', 'insured-here', 'age-2', 'age-1', 'rest'])
  })

  test('and if one is moved, each stands in the law as in the spreadsheet', () => {
    const from = deskOf(aged(1, 'rest'), aged(2, 'age-1'))
    const [head = '', grown = '', here = '', second = '', first = '', rest = ''] = linesOf(from)
    const swapped = [head, grown, here, first, second, rest]
    expect(told(from, swapped)).toEqual(['taken: changed: route/age-2'])
    expect(orderOf(from, textOf(take(from, swapped)))).toEqual(['grown-up', 'insured-here', 'age-1', 'age-2', 'rest'])
    // In the file the first stands behind the second; before the same rule that order would hold.
    const apart = deskOf(aged(1, 'rest'), aged(2, 'grown-up'))
    const together = [head, second, first, grown, here, rest]
    expect(told(apart, together)).toEqual(['taken: changed: route/age-1'])
    expect(orderOf(apart, textOf(take(apart, together)))).toEqual(['age-2', 'age-1', 'grown-up', 'insured-here', 'rest'])
  })

  test('the periods of a rule stand one after another', () => {
    const from = deskOf(own({ until: '2026-07-01' }), aged(7, 'grown-up'), own({ from: '2026-07-01', outcome: 'stay' }))
    expect(linesOf(from).slice(1, 4).map((line) => line.split(',')[1])).toEqual(['own', 'own', 'age-7'])
    expect(told(from, linesOf(from))).toEqual(['taken: '])
    expect(told(from, at(3, (line) => line.replace('stay', 'ask'))(linesOf(from)))).toEqual(['taken: changed: route/own'])
  })

  test('a table that no wider place has is ordered by its own rules', () => {
    const fee = (id: string, when: unknown, before?: string) => ({ ...own({ id, when, outcome: 'none' }), before })
    const from = desk(town({ decisions: { fee: { outcomes: ['none'], rules: [fee('old', { '>': [{ var: 'age' }, 60] }), fee('young', { '<': [{ var: 'age' }, 6] }, 'old'), fee('rest', true)] } } }))
    const [head = '', ...lines] = linesOf(from)
    const ids = () => lines.filter((line) => line.startsWith('fee')).map((line) => line.split(',')[1])
    expect(ids()).toEqual(['young', 'old', 'rest'])
    expect(orderOf(from, from.text, 'fee')).toEqual(ids())
    expect(told(from, [head, ...lines])).toEqual(['taken: '])
    lines.splice(3, 2, lines[4]!, lines[3]!)
    expect(ids()).toEqual(['old', 'young', 'rest'])
    expect(orderOf(from, textOf(take(from, [head, ...lines])), 'fee')).toEqual(ids())
  })

  const names = fc.constantFrom('grown-up', 'insured-here', 'rest', 'age-0', 'age-1', 'age-2')
  const rules = fc.array(names, { minLength: 1, maxLength: 5 }).map((list) => list.map((name, i) => aged(i, name.startsWith('age') && Number(name.slice(4)) >= i ? 'rest' : name)))

  test('a table with whatever order comes back as it is; and its rules may stand anywhere', () => {
    let moved = 0
    fc.assert(fc.property(rules, fc.infiniteStream(fc.nat(1000)), (list, where) => {
      const from = deskOf(...list)
      const [head = '', ...lines] = linesOf(from)
      expect(told(from, [head, ...lines])).toEqual(['taken: '])
      // Each own rule goes somewhere before the last, which takes all that is left.
      const wanted = lines.filter((line) => !line.includes(',town,'))
      for (const line of lines.filter((one) => one.includes(',town,'))) wanted.splice((where.next().value as number) % wanted.length, 0, line)
      const taken = take(from, [head, ...wanted])
      expect(orderOf(from, textOf(taken))).toEqual(wanted.map((line) => line.split(',')[1]))
      if (taken.ok && taken.changes.length > 0) moved++
    }), { numRuns: 40 })
    expect(moved).toBeGreaterThan(10)
  })
})

describe('what is written into the file', () => {
  const added = 'route,new,,no,7,stay,yes,,R001,A,2026-01-01,2026-12-31,,'
  test.each<[string, Record<string, unknown>]>([
    ['no tables', {}],
    ['null for its tables', { decisions: null }],
    ['an empty list of tables', { decisions: {} }],
    ['another table', { decisions: { fee: { outcomes: ['none'], rules: [own({ id: 'rest', before: undefined, when: true, outcome: 'none' })] } } }],
    ['an empty table', { decisions: { route: { outcomes: ['gone'], rules: [] } } }],
  ])('a first rule, where the file has %s', (_, more) => {
    const from = desk(town(more))
    const taken = take(from, at(1, (line) => [line, added])(linesOf(from)))
    const rule = own({ id: 'new', when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '==': [{ var: 'age' }, 7] }] }, outcome: 'stay' })
    const { route } = (more.decisions ?? {}) as { route?: object }
    expect(JSON.parse(textOf(taken))).toEqual({ ...town(more), version: day, decisions: { ...more.decisions as object, route: { ...route, rules: [rule] } } })
    expect(textOf(taken)).toContain('\n    "route": {\n')
    expect(textOf(taken)).toContain('\n        {\n          "id": "new", "before": "grown-up",')
  })

  test('an empty list, where the last rule goes', () => {
    const from = deskOf(own())
    const gone = at(2, (line) => line.replace('join', '(delete)'))(linesOf(from))
    expect(told(from, gone)).toEqual(['taken: deleted: route/own'])
    expect(JSON.parse(textOf(take(from, gone)))).toMatchObject({ decisions: { route: { rules: [] } } })
  })

  test('a rule for later; its rows are looked at on its day', () => {
    const from = deskOf(own())
    const later = at(2, (line) => [line.replace(/,$/, ',2027-01-01'), line.replace(/,$/, '').replace(/,$/, ',2027-01-01,'), 'route,own,,,3,,,,,,,,,'])(linesOf(from))
    expect(told(from, later)).toEqual(['taken: changed: route/own; new: route/own'])
  })

  test('in its own day: the pack is not made older', () => {
    const from = desk({ ...town({ decisions: { route: { rules: [own()] } } }), version: '2026-07-01' })
    expect(JSON.parse(textOf(take(from, at(2, (line) => line.replace('yes', 'ask'))(linesOf(from)))))).toMatchObject({ version: '2026-07-01' })
  })
})
