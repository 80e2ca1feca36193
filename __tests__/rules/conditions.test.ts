import { changes, type Condition, entry, evaluate, grounds, isStale, nextQuestion, sourceNotes, strengthOn, truth, verdict } from '../../src/rules'
import { check } from '../../src/rules/check'
import { trace } from '../../src/rules/conditions'
import { isHidden, parseLaw } from '../../src/rules/hidden'
import { day, library, policyOf, proof, rawPack, value } from './support'

const is = (question: string, answer = 'x'): Condition => ({ op: 'in', question, constants: [answer] })
const both = (op: 'and' | 'or', ...parts: Condition[]): Condition => ({ op, parts })
const not = (part: Condition): Condition => ({ op: '!', parts: [part] })
const [a, b] = [is('a'), is('b')]
const equals = (question: string, answer: string) => ({ '==': [{ var: question }, answer] })
const questions = ['a', 'b', 'c'].map(id => ({ id, answers: ['x', 'y'] }))

test('the opposite of what is unknown is unknown', () => {
  expect([truth(not(a), {}), truth(not(a), { a: 'x' }), truth(not(a), { a: 'y' })]).toEqual([null, false, true])
})

test('what settles a condition: of an "and" that holds all, of one that fails the first that fails', () => {
  expect(grounds(both('and', a, b), { a: 'x', b: 'x' }, true)).toEqual([a, b])
  expect(grounds(both('and', a, b), { a: 'y', b: 'y' }, false)).toEqual([a])
  expect(grounds(both('and', a, b), { a: 'x', b: 'y' }, false)).toEqual([b])
})

test('what settles a condition: of an "or" that holds the first that holds, of one that fails all', () => {
  expect(grounds(both('or', a, b), { a: 'x', b: 'x' }, true)).toEqual([a])
  expect(grounds(both('or', a, b), { a: 'y', b: 'x' }, true)).toEqual([b])
  expect(grounds(both('or', a, b), { a: 'y', b: 'y' }, false)).toEqual([a, b])
})

test('what settles an opposite is what settles the thing, and nothing settles what has another value', () => {
  expect(grounds(not(both('or', a, b)), { a: 'y', b: 'y' }, true)).toEqual([a, b])
  expect(grounds(not(a), { a: 'x' }, false)).toEqual([a])
  for (const [condition, answers, held] of [[a, { a: 'x' }, false], [a, {}, true], [a, {}, false], [not(a), { a: 'x' }, true]] as const) expect(grounds(condition, answers, held)).toEqual([])
})

test('a trace has the value of every part', () => {
  expect(trace(both('and', a, not(b)), { a: 'x' })).toEqual({
    condition: both('and', a, not(b)), value: null, parts: [{ condition: a, value: true, parts: [] }, { condition: not(b), value: null, parts: [{ condition: b, value: null, parts: [] }] }],
  })
})

describe('the next question', () => {
  const law = policyOf([rawPack(questions, [{ id: 'one', when: equals('b', 'x'), outcome: 'p' }, { id: 'two', when: equals('a', 'x'), outcome: 'q' }, { id: 'rest', when: true, outcome: 'r' }])])

  test('is the one that finishes soonest, not the first of those that matter', () => {
    expect(nextQuestion(law, {})?.question.id).toBe('b')
    expect(nextQuestion(law, { b: 'y' })?.question.id).toBe('a')
    expect(nextQuestion(law, {}, { skipped: ['b'] })?.question.id).toBe('a')
    expect([...nextQuestion(law, {})!.separates]).toEqual([['x', ['p']], ['y', ['q', 'r']]])
  })

  test('and what an answer would change is told only of what was answered, once the outcome is sure', () => {
    expect(changes(law, { a: 'x' })).toEqual([])
    expect(changes(law, { b: 'x' })).toEqual([{ question: 'b', from: 'x', answer: 'y', outcomes: ['q', 'r'] }])
    expect(changes(law, { a: 'x', b: 'y', c: 'x' })).toEqual([{ question: 'a', from: 'x', answer: 'y', outcomes: ['r'] }, { question: 'b', from: 'y', answer: 'x', outcomes: ['p'] }])
  })
})

describe('of two questions the next is', () => {
  const first = (...rules: [unknown, string][]) => {
    const raw = rules.map(([when, outcome], i) => ({ id: `r${i}`, when, outcome }))
    return nextQuestion(policyOf([rawPack([{ id: 'many', answers: ['v', 'w', 'x', 'y', 'z'] }, { id: 'few', answers: ['x', 'y'] }], [...raw, { id: 'rest', when: true, outcome: 'r' }])]), {})?.question.id
  }

  test('the one of which an answer settles everything, though others leave more open', () => {
    expect(first([equals('few', 'x'), 'p'], ...['v', 'w', 'x', 'y'].map((one): [unknown, string] => [equals('many', one), one]))).toBe('few')
  })

  test('the one after which less is left on average, however many answers it has', () => {
    expect(first([{ in: [{ var: 'many' }, ['v', 'w', 'x', 'y']] }, 'p'], [equals('few', 'x'), 'q'])).toBe('many')
  })
})

test('a verdict that is open asks on for the outcome alone, not for which rule it is', () => {
  const law = policyOf([rawPack(questions, [
    { id: 'one', when: { and: [equals('a', 'x'), equals('b', 'x')] }, outcome: 'p' }, { id: 'two', when: equals('a', 'x'), outcome: 'q' },
    { id: 'three', when: equals('b', 'x'), outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' },
  ])])
  expect(nextQuestion(law, {})?.question.id).toBe('a')
  expect(verdict(law, {})).toMatchObject({ decided: false, next: 'b', missing: ['b'] })
})

test('outcomes that are possible stand in the order of the table, whichever answer leads to them', () => {
  expect(evaluate(policyOf([rawPack(questions, [{ id: 'one', when: equals('a', 'y'), outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' }])]), 'route', {}).possible).toEqual(['p', 'q'])
})

test('a gap is no outcome, not even the second', () => {
  const gap = policyOf([rawPack(questions, [{ id: 'one', when: equals('a', 'x'), outcome: 'p' }, { id: 'two', when: { and: [equals('a', 'y'), equals('b', 'x')] }, outcome: 'q' }])])
  expect(evaluate(gap, 'route', { a: 'y', b: 'y' })).toMatchObject({ value: null, possible: [] })
  expect(() => evaluate(gap, 'hat', {})).toThrow(new RangeError('no decision "hat"; there are route'))
})

test('of a catch-all only what ruled the earlier rules out is its reason', () => {
  const law = policyOf([rawPack(questions, [{ id: 'one', when: equals('a', 'x'), outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' }, { id: 'dead', when: equals('b', 'x'), outcome: 'p' }])])
  expect(verdict(law, { a: 'y', b: 'y' }).because).toEqual([{ question: 'a', answer: 'y' }])
  expect(verdict(law, { a: 'x', b: 'y' }).because).toEqual([{ question: 'a', answer: 'x' }])
})

test('a verdict has the plan of the rule that hits, and none while several could or it has none', () => {
  const law = policyOf([rawPack(questions, [
    { id: 'one', when: equals('a', 'x'), outcome: 'p', plan: 'go' }, { id: 'two', when: equals('b', 'x'), outcome: 'p', plan: 'stay' }, { id: 'rest', when: true, outcome: 'q' },
  ], { plans: [{ id: 'go', actor: 'you' }, { id: 'stay', actor: 'you' }] })])
  expect([verdict(law, { a: 'x' }), verdict(law, { a: 'y', b: 'x' }), verdict(law, { b: 'x' }), verdict(law, { a: 'y', b: 'y' })].map(one => [one.outcome, one.rule, one.plan?.id])).toEqual([
    ['p', 'one', 'go'], ['p', 'two', 'stay'], ['p', null, undefined], ['q', 'rest', undefined],
  ])
  expect(verdict(law, { b: 'x' })).toMatchObject({ decided: true, next: null, because: [] })
})

test('age and grade weaken a yes and nothing else; the last good day is still good', () => {
  const rule = { strength: 'yes', grade: 'A', bestBefore: '2026-12-31' } as const
  expect(strengthOn(rule, '2026-12-31')).toBe('yes')
  expect(strengthOn(rule, '2027-01-01')).toBe('likely')
  for (const strength of ['ask', 'likely'] as const) expect(strengthOn({ ...rule, strength, grade: 'C' }, '2027-01-01')).toBe(strength)
  expect([isStale(rule, '2026-12-31'), isStale(rule, '2027-01-01')]).toEqual([false, true])
})

test('an entry comes with its sources, also in a place that says nothing of its own, whose law is as new as the newest', () => {
  const town = { format: 1, place: 'town', parent: 'national', version: '2025-01-01' }
  const law = policyOf([rawPack(questions, [{ id: 'all', when: true, outcome: 'p' }], { entries: [{ id: 'e', kind: 'note', ...proof }] }), town], 'town')
  expect(entry(law, 'e')?.sources.map(one => one.id)).toEqual(['law'])
  expect(verdict(law, {})).toMatchObject({ place: 'town', on: day, outcome: 'p', dataVersion: '2026-01-01' })
})

test('the best source stands first, and those of one grade in the order in which they are named', () => {
  const document = (grade: 'A' | 'B' | 'C') => ({ title: 'a', issuer: 'b', date: 'c', url: null, grade })
  const many = { documents: { c: document('C'), b: document('B'), d: document('B'), a: document('A') }, facts: { R001: ['c', 'b', 'd', 'a'] } }
  expect(sourceNotes(many, [{ sources: ['R001'], grade: 'A', verifiedOn: day, bestBefore: day, at: { file: '', path: '' } }]).map(one => one.id)).toEqual(['a', 'b', 'd', 'c'])
})

describe('the check', () => {
  const twice = { entries: [{ id: 'e', kind: 'note', ...proof }, { id: 'e', kind: 'note', ...proof }] }
  const pack = (place: string, parent: string | null, more: object = {}) => value(parseLaw(parent === null ? rawPack(questions, [{ id: 'all', when: true, outcome: 'p' }], more as Record<string, unknown>) : { format: 1, place, parent, version: day, ...more }, `${place}.json`))
  const files = (place: string, ...packs: ReturnType<typeof pack>[]) => check(packs, library, place, day).problems.filter(one => one.code === 'period').map(one => one.file)

  test('looks at the periods of the place itself and of the widest one; what lies between is checked there', () => {
    expect(files('town', pack('national', null), pack('city', 'national'), pack('town', 'city', twice))).toEqual(['town.json'])
    expect(files('town', pack('national', null, twice), pack('city', 'national'), pack('town', 'city'))).toEqual(['national.json'])
    expect(files('town', pack('national', null), pack('city', 'national', twice), pack('town', 'city'))).toEqual([])
  })

  test('finds nothing amiss with periods that follow one another, in whatever order they are written', () => {
    const periods = [{ from: '2026-05-01', ...proof }, { until: '2026-03-01', ...proof }, { from: '2026-03-01', until: '2026-05-01', ...proof }]
    expect(files('national', pack('national', null, { entries: [{ id: 'e', kind: 'note', periods }] }))).toEqual([])
  })

  test('of a place that is not there says only that', () => {
    expect(check([pack('national', null)], library, 'paris', day)).toMatchObject({ place: 'paris', on: day, questions: 0, combinations: 0, overlaps: [], due: [], problems: [{ file: '', path: 'parent', code: 'chain' }] })
  })

  test('takes the best of the documents that carry a fact', () => {
    const mixed = { ...library, facts: { ...library.facts, R001: ['portal', 'law'] } }
    expect(check([pack('national', null)], mixed, 'national', day).problems).toEqual([])
  })
})

test('what was never taken offline is not hidden; a period that would have begun on that very day falls away', () => {
  expect([isHidden({}, day), isHidden({ hidden: null }, day)]).toEqual([false, false])
  const periods = [{ until: '2026-06-01', ...proof }, { from: '2026-06-01', ...proof }]
  const [one] = value(parseLaw({ format: 1, place: 'a', version: day, entries: [{ id: 'e', kind: 'note', periods, hidden: true, since: '2026-06-01', reason: 'wrong' }] }, 'a.json')).entries
  expect(one?.periods.map(({ from, until }) => [from, until])).toEqual([[null, '2026-06-01']])
})
