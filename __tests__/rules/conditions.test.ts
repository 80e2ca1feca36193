import {
  changes,
  type Condition,
  entryOnDay,
  evaluate,
  grounds,
  isStale,
  nextQuestion,
  sourceNotes,
  strengthOn,
  truth,
  verdict,
} from '../../src/rules'
import { checkPack } from '../../src/rules/check'
import { trace } from '../../src/rules/conditions'
import { isHidden } from '../../src/rules/hidden'
import { day, library, policyOf, proof, rawPack, value } from './support'
import { parsePack } from '../../src/rules/parse'

const is = (question: string, answer = 'x'): Condition => ({ op: 'in', question, constants: [answer] })
const allOrAny = (op: 'and' | 'or', ...parts: Condition[]): Condition => ({ op, parts })
const not = (part: Condition): Condition => ({ op: '!', parts: [part] })
const [a, b] = [is('a'), is('b')]
const equals = (question: string, answer: string) => ({ '==': [{ var: question }, answer] })
const questions = ['a', 'b', 'c'].map((id) => ({ id, answers: ['x', 'y'] }))

test('truth negates true and false, and keeps unknown', () => {
  expect([truth(not(a), {}), truth(not(a), { a: 'x' }), truth(not(a), { a: 'y' })]).toEqual([null, false, true])
})

test('grounds of a true "and" are all parts, of a false one the first false part', () => {
  expect(grounds(allOrAny('and', a, b), { a: 'x', b: 'x' }, true)).toEqual([a, b])
  expect(grounds(allOrAny('and', a, b), { a: 'y', b: 'y' }, false)).toEqual([a])
  expect(grounds(allOrAny('and', a, b), { a: 'x', b: 'y' }, false)).toEqual([b])
})

test('grounds of a true "or" are the first true part, of a false one all parts', () => {
  expect(grounds(allOrAny('or', a, b), { a: 'x', b: 'x' }, true)).toEqual([a])
  expect(grounds(allOrAny('or', a, b), { a: 'y', b: 'x' }, true)).toEqual([b])
  expect(grounds(allOrAny('or', a, b), { a: 'y', b: 'y' }, false)).toEqual([a, b])
})

test('grounds of a negation are those of its part; there are none for another value than asked', () => {
  expect(grounds(not(allOrAny('or', a, b)), { a: 'y', b: 'y' }, true)).toEqual([a, b])
  expect(grounds(not(a), { a: 'x' }, false)).toEqual([a])
  for (const [condition, answers, held] of [
    [a, { a: 'x' }, false],
    [a, {}, true],
    [a, {}, false],
    [not(a), { a: 'x' }, true],
  ] as const)
    expect(grounds(condition, answers, held)).toEqual([])
})

test('a trace has the value of every part', () => {
  expect(trace(allOrAny('and', a, not(b)), { a: 'x' })).toEqual({
    condition: allOrAny('and', a, not(b)),
    value: null,
    parts: [
      { condition: a, value: true, parts: [] },
      { condition: not(b), value: null, parts: [{ condition: b, value: null, parts: [] }] },
    ],
  })
})

describe('the next question', () => {
  const law = policyOf([
    rawPack(questions, [
      { id: 'one', when: equals('b', 'x'), outcome: 'p' },
      { id: 'two', when: equals('a', 'x'), outcome: 'q' },
      { id: 'rest', when: true, outcome: 'r' },
    ]),
  ])

  test('is the one that needs the fewest further questions, not the first relevant one', () => {
    expect(nextQuestion(law, {})?.question.id).toBe('b')
    expect(nextQuestion(law, { b: 'y' })?.question.id).toBe('a')
    expect(nextQuestion(law, {}, { skipped: ['b'] })?.question.id).toBe('a')
    expect([...nextQuestion(law, {})!.separates]).toEqual([
      ['x', ['p']],
      ['y', ['q', 'r']],
    ])
  })

  test('is not needed for changes: they list answered questions only, once the outcome is decided', () => {
    expect(changes(law, { a: 'x' })).toEqual([])
    expect(changes(law, { b: 'x' })).toEqual([{ question: 'b', from: 'x', answer: 'y', outcomes: ['q', 'r'] }])
    expect(changes(law, { a: 'x', b: 'y', c: 'x' })).toEqual([
      { question: 'a', from: 'x', answer: 'y', outcomes: ['r'] },
      { question: 'b', from: 'y', answer: 'x', outcomes: ['p'] },
    ])
  })
})

describe('of two questions the next one is', () => {
  const first = (...rules: [unknown, string][]) => {
    const raw = rules.map(([when, outcome], i) => ({ id: `r${i}`, when, outcome }))
    return nextQuestion(
      policyOf([
        rawPack(
          [
            { id: 'many', answers: ['v', 'w', 'x', 'y', 'z'] },
            { id: 'few', answers: ['x', 'y'] },
          ],
          [...raw, { id: 'rest', when: true, outcome: 'r' }],
        ),
      ]),
      {},
    )?.question.id
  }

  test('the one with an answer that decides the outcome, even if other answers leave more open', () => {
    expect(
      first(
        [equals('few', 'x'), 'p'],
        ...['v', 'w', 'x', 'y'].map((answer): [unknown, string] => [equals('many', answer), answer]),
      ),
    ).toBe('few')
  })

  test('the one that leaves less open on average, regardless of its number of answers', () => {
    expect(first([{ in: [{ var: 'many' }, ['v', 'w', 'x', 'y']] }, 'p'], [equals('few', 'x'), 'q'])).toBe('many')
  })
})

test('the next question of an undecided verdict is about the outcome, not about the rule', () => {
  const law = policyOf([
    rawPack(questions, [
      { id: 'one', when: { and: [equals('a', 'x'), equals('b', 'x')] }, outcome: 'p' },
      { id: 'two', when: equals('a', 'x'), outcome: 'q' },
      { id: 'three', when: equals('b', 'x'), outcome: 'p' },
      { id: 'rest', when: true, outcome: 'q' },
    ]),
  ])
  expect(nextQuestion(law, {})?.question.id).toBe('a')
  expect(verdict(law, {})).toMatchObject({ decided: false, next: 'b', missing: ['b'] })
})

test('possible outcomes are in the order of the table', () => {
  expect(
    evaluate(
      policyOf([
        rawPack(questions, [
          { id: 'one', when: equals('a', 'y'), outcome: 'p' },
          { id: 'rest', when: true, outcome: 'q' },
        ]),
      ]),
      'route',
      {},
    ).possible,
  ).toEqual(['p', 'q'])
})

test('a gap is not an outcome', () => {
  const gap = policyOf([
    rawPack(questions, [
      { id: 'one', when: equals('a', 'x'), outcome: 'p' },
      { id: 'two', when: { and: [equals('a', 'y'), equals('b', 'x')] }, outcome: 'q' },
    ]),
  ])
  expect(evaluate(gap, 'route', { a: 'y', b: 'y' })).toMatchObject({ value: null, possible: [] })
  expect(() => evaluate(gap, 'hat', {})).toThrow(new RangeError('no decision "hat"; there are route'))
})

test('the reasons of a catch-all rule are only the answers that excluded earlier rules', () => {
  const law = policyOf([
    rawPack(questions, [
      { id: 'one', when: equals('a', 'x'), outcome: 'p' },
      { id: 'rest', when: true, outcome: 'q' },
      { id: 'dead', when: equals('b', 'x'), outcome: 'p' },
    ]),
  ])
  expect(verdict(law, { a: 'y', b: 'y' }).because).toEqual([{ question: 'a', answer: 'y' }])
  expect(verdict(law, { a: 'x', b: 'y' }).because).toEqual([{ question: 'a', answer: 'x' }])
})

test('a verdict has the plan of the matched rule, and none if several may match or the rule has none', () => {
  const law = policyOf([
    rawPack(
      questions,
      [
        { id: 'one', when: equals('a', 'x'), outcome: 'p', plan: 'go' },
        { id: 'two', when: equals('b', 'x'), outcome: 'p', plan: 'stay' },
        { id: 'rest', when: true, outcome: 'q' },
      ],
      {
        plans: [
          { id: 'go', actor: 'you' },
          { id: 'stay', actor: 'you' },
        ],
      },
    ),
  ])
  expect(
    [
      verdict(law, { a: 'x' }),
      verdict(law, { a: 'y', b: 'x' }),
      verdict(law, { b: 'x' }),
      verdict(law, { a: 'y', b: 'y' }),
    ].map((verdict) => [verdict.outcome, verdict.rule, verdict.plan?.id]),
  ).toEqual([
    ['p', 'one', 'go'],
    ['p', 'two', 'stay'],
    ['p', null, undefined],
    ['q', 'rest', undefined],
  ])
  expect(verdict(law, { b: 'x' })).toMatchObject({ decided: true, next: null, because: [] })
})

test('age and grade weaken only "yes"; the best-before day itself is not stale', () => {
  const rule = { strength: 'yes', grade: 'A', bestBefore: '2026-12-31' } as const
  expect(strengthOn(rule, '2026-12-31')).toBe('yes')
  expect(strengthOn(rule, '2027-01-01')).toBe('likely')
  for (const strength of ['ask', 'likely'] as const)
    expect(strengthOn({ ...rule, strength, grade: 'C' }, '2027-01-01')).toBe(strength)
  expect([isStale(rule, '2026-12-31'), isStale(rule, '2027-01-01')]).toEqual([false, true])
})

test('a place without its own content inherits entries with sources and the newest data version', () => {
  const town = { format: 1, place: 'town', parent: 'national', version: '2025-01-01' }
  const law = policyOf(
    [
      rawPack(questions, [{ id: 'all', when: true, outcome: 'p' }], { entries: [{ id: 'e', kind: 'note', ...proof }] }),
      town,
    ],
    'town',
  )
  expect(entryOnDay(law, 'e')?.sources.map((source) => source.id)).toEqual(['law'])
  expect(verdict(law, {})).toMatchObject({ place: 'town', on: day, outcome: 'p', dataVersion: '2026-01-01' })
})

test('sourceNotes sorts by grade and keeps the order within a grade', () => {
  const document = (grade: 'A' | 'B' | 'C') => ({ title: 'a', issuer: 'b', date: 'c', url: null, grade })
  const many = {
    documents: { c: document('C'), b: document('B'), d: document('B'), a: document('A') },
    facts: { R001: ['c', 'b', 'd', 'a'] },
  }
  expect(
    sourceNotes(many, [
      { sources: ['R001'], grade: 'A', verifiedOn: day, bestBefore: day, at: { file: '', path: '' } },
    ]).map((note) => note.id),
  ).toEqual(['a', 'b', 'd', 'c'])
})

describe('checkPack', () => {
  const twice = {
    entries: [
      { id: 'e', kind: 'note', ...proof },
      { id: 'e', kind: 'note', ...proof },
    ],
  }
  const pack = (place: string, parent: string | null, more: object = {}) =>
    value(
      parsePack(
        parent === null
          ? rawPack(questions, [{ id: 'all', when: true, outcome: 'p' }], more as Record<string, unknown>)
          : { format: 1, place, parent, version: day, ...more },
        `${place}.json`,
      ),
    )
  const files = (place: string, ...packs: ReturnType<typeof pack>[]) =>
    checkPack(packs, library, place, day)
      .problems.filter((problem) => problem.code === 'period')
      .map((problem) => problem.file)

  test('checks the periods of the place and of the widest one, not of those between', () => {
    expect(files('town', pack('national', null), pack('city', 'national'), pack('town', 'city', twice))).toEqual([
      'town.json',
    ])
    expect(files('town', pack('national', null, twice), pack('city', 'national'), pack('town', 'city'))).toEqual([
      'national.json',
    ])
    expect(files('town', pack('national', null), pack('city', 'national', twice), pack('town', 'city'))).toEqual([])
  })

  test('accepts consecutive periods in any order', () => {
    const periods = [
      { from: '2026-05-01', ...proof },
      { until: '2026-03-01', ...proof },
      { from: '2026-03-01', until: '2026-05-01', ...proof },
    ]
    expect(files('national', pack('national', null, { entries: [{ id: 'e', kind: 'note', periods }] }))).toEqual([])
  })

  test('reports only the unknown place', () => {
    expect(checkPack([pack('national', null)], library, 'paris', day)).toMatchObject({
      place: 'paris',
      on: day,
      questions: 0,
      combinations: 0,
      overlaps: [],
      due: [],
      problems: [{ file: '', path: 'parent', code: 'chain' }],
    })
  })

  test('uses the best grade among the documents of a fact', () => {
    const mixed = { ...library, facts: { ...library.facts, R001: ['portal', 'law'] } }
    expect(checkPack([pack('national', null)], mixed, 'national', day).problems).toEqual([])
  })
})

test('isHidden is false without a withdrawal, and a period that starts on the day of the withdrawal is dropped', () => {
  expect([isHidden({}, day), isHidden({ hidden: null }, day)]).toEqual([false, false])
  const periods = [
    { until: '2026-06-01', ...proof },
    { from: '2026-06-01', ...proof },
  ]
  const [entry] = value(
    parsePack(
      {
        format: 1,
        place: 'a',
        version: day,
        entries: [{ id: 'e', kind: 'note', periods, hidden: true, since: '2026-06-01', reason: 'wrong' }],
      },
      'a.json',
    ),
  ).entries
  expect(entry?.periods.map(({ from, until }) => [from, until])).toEqual([[null, '2026-06-01']])
})
