import fc from 'fast-check'
import { toFeel, formatCell, conditionOf, parseCell, type Row, rowsOf, formatRange } from '../../scripts/policy/cells'
import { type Answers, type Condition, type Question, truth } from '../../src/rules'
import { rawPack, value } from '../rules/support'
import { parsePack } from '../../src/rules/parse'

const questions = value(
  parsePack(
    rawPack(
      [
        { id: 'fruit', answers: ['apple', 'pear', 'plum'] },
        { id: 'ripe', answers: ['yes', 'no'] },
        { id: 'weight', type: 'number', min: 0, max: 9 },
        { id: 'heat', type: 'number' },
        { id: 'reply', answers: ['why-not', 'yes', 'no'] },
      ],
      [],
    ),
    'a.json',
  ),
).questions
const question = (id: string): Question => questions.find((question) => question.id === id)!
const parsed = (when: unknown): Condition =>
  value(parsePack(rawPack([], [{ id: 'one', when, outcome: 'p' }]), 'a.json')).decisions.route!.rules[0]!.when
const is = (id: string, answer: unknown, op = '==') => ({ [op]: [{ var: id }, answer] })
const [apple, pear, plum, yes, no] = [
  is('fruit', 'apple'),
  is('fruit', 'pear'),
  is('fruit', 'plum'),
  is('ripe', 'yes'),
  is('ripe', 'no'),
]
/** The parsed cell, and the reasons for a refusal. */
function read(text: string, id: string) {
  const why: string[] = []
  return { cell: parseCell(text, question(id), (reason) => why.push(reason)), why }
}
/** The rows of a condition as text. */
const rows = (when: unknown) =>
  rowsOf(parsed(when), questions).map((row) => Object.fromEntries([...row].map(([id, cell]) => [id, formatCell(cell)])))

const atom = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!='), fc.constantFrom('apple', 'pear', 'plum'))
    .map(([op, answer]) => is('fruit', answer, op)),
  fc.subarray(['apple', 'pear', 'plum'], { minLength: 1 }).map((answers) => is('fruit', answers, 'in')),
  fc.constantFrom('yes', 'no').map((answer) => is('ripe', answer)),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: -1, max: 10 }))
    .map(([op, x]) => is('weight', x, op)),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 })
    .map((weights) => is('weight', weights, 'in')),
)
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ and: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ '!': tie('condition') }),
  ),
}))
const full: Answers[] = ['apple', 'pear', 'plum'].flatMap((fruit) =>
  ['yes', 'no'].flatMap((ripe) => [0, 0.5, 1, 2.5, 4, 5.5, 7, 9].map((weight) => ({ fruit, ripe, weight }))),
)
const passes = (row: Row, answers: Answers) =>
  [...row].every(([id, cell]) => {
    const answer = answers[id]!
    if ('includes' in cell) return cell.includes(answer as string)
    const x = Number(answer)
    return (
      (cell.low === null || x > cell.low || (cell.lowIn && x === cell.low)) &&
      (cell.high === null || x < cell.high || (cell.highIn && x === cell.high))
    )
  })

test('rows match the same answers as their condition, and so does the condition made from the rows', () => {
  fc.assert(
    fc.property(condition, (when) => {
      const meant = parsed(when)
      const made = rowsOf(meant, questions)
      // A condition that is never true has no rows, and no rows have no condition.
      const again = made.length === 0 ? parsed(false) : parsed(conditionOf(made))
      for (const answers of full) {
        expect(made.some((row) => passes(row, answers))).toBe(truth(meant, answers))
        expect(truth(again, answers)).toBe(truth(meant, answers))
      }
      // The text of a cell parses as the same cell.
      for (const row of made)
        for (const [id, cell] of row) expect(read(formatCell(cell), id)).toEqual({ cell, why: [] })
    }),
    { numRuns: 150 },
  )
})

test.each<[string, unknown, object[]]>([
  ['no test', true, [{}]],
  ['never', false, []],
  ['one answer', apple, [{ fruit: 'apple' }]],
  ['every answer but one', { '!': apple }, [{ fruit: 'pear, plum' }]],
  ['several answers, in the order of the question', is('fruit', ['plum', 'apple'], 'in'), [{ fruit: 'apple, plum' }]],
  ['every answer', is('fruit', ['plum', 'apple', 'pear'], 'in'), [{}]],
  ['two questions', { and: [apple, yes] }, [{ fruit: 'apple', ripe: 'yes' }]],
  ['one or the other', { or: [apple, yes] }, [{ fruit: 'apple' }, { ripe: 'yes' }]],
  ['a contradiction', { and: [apple, pear] }, []],
  ['two answers of one question', { or: [apple, pear] }, [{ fruit: 'apple, pear' }]],
  ['all its answers', { or: [yes, no] }, [{}]],
  ['the same test twice', { or: [apple, apple] }, [{ fruit: 'apple' }]],
  ['a test within a wider one', { or: [{ and: [apple, yes] }, apple] }, [{ fruit: 'apple' }]],
  ['a test around a narrower one', { or: [apple, { and: [apple, yes] }] }, [{ fruit: 'apple' }]],
  ['rows that differ in one question', { or: [{ and: [apple, yes] }, { and: [apple, no] }] }, [{ fruit: 'apple' }]],
  [
    'rows that differ in two questions',
    { or: [{ and: [apple, yes] }, { and: [pear, no] }] },
    [
      { fruit: 'apple', ripe: 'yes' },
      { fruit: 'pear', ripe: 'no' },
    ],
  ],
  [
    'a row that merges with the first possible row',
    { or: [{ and: [apple, yes] }, { and: [pear, no] }, { and: [pear, yes] }] },
    [
      { fruit: 'apple, pear', ripe: 'yes' },
      { fruit: 'pear', ripe: 'no' },
    ],
  ],
  [
    'a row that merges with a row in the middle',
    { or: [{ and: [plum, no] }, { and: [apple, yes] }, { and: [plum, yes] }] },
    [{ fruit: 'plum' }, { fruit: 'apple', ripe: 'yes' }],
  ],
  ['the opposite of both', { '!': { and: [apple, yes] } }, [{ fruit: 'pear, plum' }, { ripe: 'no' }]],
  ['the opposite of either', { '!': { or: [apple, yes] } }, [{ fruit: 'pear, plum', ripe: 'no' }]],
  ['below', is('weight', 3, '<'), [{ weight: '[0..3)' }]],
  ['at most a number', is('weight', 3, '<='), [{ weight: '[0..3]' }]],
  ['above', is('weight', 3, '>'), [{ weight: '(3..9]' }]],
  ['from', is('weight', 3, '>='), [{ weight: '[3..9]' }]],
  ['at least the minimum', is('weight', 0, '>='), [{}]],
  ['at most the maximum', is('weight', 9, '<='), [{}]],
  ['below the minimum', is('weight', 0, '<'), []],
  ['the minimum', is('weight', 0, '<='), [{ weight: '0' }]],
  ['above the maximum', is('weight', 9, '>'), []],
  ['a number', is('weight', 3), [{ weight: '3' }]],
  ['every number but one', is('weight', 3, '!='), [{ weight: '[0..3)' }, { weight: '(3..9]' }]],
  ['some numbers', is('weight', [7, 3, 7], 'in'), [{ weight: '3' }, { weight: '7' }]],
  [
    'every number but some',
    { '!': is('weight', [10, 7, 3], 'in') },
    [{ weight: '[0..3)' }, { weight: '(3..7)' }, { weight: '(7..9]' }],
  ],
  ['between', { and: [is('weight', 3, '>='), is('weight', 5, '<')] }, [{ weight: '[3..5)' }]],
  [
    'between two numbers, in reverse order',
    { and: [is('weight', 5, '<='), is('weight', 3, '>')] },
    [{ weight: '(3..5]' }],
  ],
  ['a range of one number', { and: [is('weight', 3, '>='), is('weight', 3, '<=')] }, [{ weight: '3' }]],
  [
    'the same limit, inclusive and exclusive',
    { and: [is('weight', 3, '>='), is('weight', 3, '>')] },
    [{ weight: '(3..9]' }],
  ],
  ['below a number, without a minimum', is('heat', -3, '<'), [{ heat: '< -3' }]],
  ['rows that merge twice', { or: [pear, { and: [apple, yes] }, { and: [apple, no] }] }, [{ fruit: 'apple, pear' }]],
  ['an empty range', { and: [is('weight', 3, '>='), is('weight', 3, '<')] }, []],
  ['without a minimum', is('heat', 3, '<'), [{ heat: '< 3' }]],
  ['without a maximum', is('heat', -3, '>='), [{ heat: '>= -3' }]],
  ['inclusive', is('heat', 3, '<='), [{ heat: '<= 3' }]],
  ['exclusive', is('heat', 3, '>'), [{ heat: '> 3' }]],
])('%s as rows', (_, when, expected) => {
  expect(rows(when)).toEqual(expected)
})

test('a cell is formatted for people and for FEEL', () => {
  const stretch = { low: 3, lowIn: true, high: 6, highIn: false }
  expect([formatCell(undefined), formatCell(['apple', 'pear']), formatCell(stretch)]).toEqual([
    '',
    'apple, pear',
    '[3..6)',
  ])
  expect([toFeel(undefined), toFeel(['apple', 'pear']), toFeel(stretch)]).toEqual(['-', '"apple", "pear"', '[3..6)'])
  expect(formatRange({ low: null, lowIn: false, high: null, highIn: false })).toBe('')
})

test.each<[string, string, unknown]>([
  ['fruit', '', undefined],
  ['fruit', ' - ', undefined],
  ['fruit', 'pear', ['pear']],
  ['fruit', 'plum, apple', ['apple', 'plum']],
  ['fruit', ' plum;apple | ', ['apple', 'plum']],
  ['fruit', 'apple,pear,plum', undefined],
  ['fruit', 'not pear', ['apple', 'plum']],
  ['fruit', 'not  apple, pear', ['plum']],
  ['fruit', 'apple，pear', ['apple', 'pear']],
  ['fruit', 'apple；pear、\nplum', undefined],
  ['fruit', 'plum\napple', ['apple', 'plum']],
  ['weight', '3', { low: 3, lowIn: true, high: 3, highIn: true }],
  ['weight', '<3', { low: 0, lowIn: true, high: 3, highIn: false }],
  ['weight', '<= 3', { low: 0, lowIn: true, high: 3, highIn: true }],
  ['weight', '> 3.25', { low: 3.25, lowIn: false, high: 9, highIn: true }],
  ['weight', '>=  3', { low: 3, lowIn: true, high: 9, highIn: true }],
  ['weight', '[1..2)', { low: 1, lowIn: true, high: 2, highIn: false }],
  ['weight', '( 1 .. 2.5 ]', { low: 1, lowIn: false, high: 2.5, highIn: true }],
  ['weight', '>= 0', undefined],
  ['heat', '< 3', { low: null, lowIn: false, high: 3, highIn: false }],
  ['heat', '> 3', { low: 3, lowIn: false, high: null, highIn: false }],
  ['reply', 'why-not\nyes', ['why-not', 'yes']],
  ['heat', '-3.5', { low: -3.5, lowIn: true, high: -3.5, highIn: true }],
  ['heat', '(-12..-10)', { low: -12, lowIn: false, high: -10, highIn: false }],
])('of %s "%s" is read', (id, text, expected) => {
  expect(read(text, id)).toEqual({ cell: expected, why: [] })
})

const form = 'is not a number or range; write e.g. 6, < 6, >= 6 or [6..12)'
test.each<[string, string, string]>([
  ['fruit', 'fig', '"fruit" has no answer "fig"; answers: apple, pear, plum'],
  ['fruit', 'apple, Pear', '"fruit" has no answer "Pear"; answers: apple, pear, plum'],
  ['fruit', 'apple, not pear', '"fruit" has no answer "not pear"; answers: apple, pear, plum'],
  ['fruit', 'notapple', '"fruit" has no answer "notapple"; answers: apple, pear, plum'],
  ['fruit', 'not apple, pear, plum', '"not apple, pear, plum" accepts no answer; answers: apple, pear, plum'],
  ['fruit', ' , ', '"," accepts no answer; answers: apple, pear, plum'],
  ['fruit', 'not  ,', '"not  ," accepts no answer; answers: apple, pear, plum'],
  ['weight', `> ${'9'.repeat(16)}`, `"> ${'9'.repeat(16)}" ${form}`],
  ['weight', ' many ', `"many" ${form}`],
  ['weight', '3 kg', `"3 kg" ${form}`],
  ['weight', 'about 3', `"about 3" ${form}`],
  ['weight', '3.', `"3." ${form}`],
  ['weight', '= 3', `"= 3" ${form}`],
  ['weight', '[1..2', `"[1..2" ${form}`],
  ['weight', 'x[1..2]', `"x[1..2]" ${form}`],
  ['weight', '[1..2]x', `"[1..2]x" ${form}`],
  ['weight', '> 9', '"> 9" accepts no number'],
  ['weight', '(3..3]', '"(3..3]" accepts no number'],
  ['weight', '[5..3]', '"[5..3]" accepts no number'],
])('of %s "%s" is refused with the allowed values', (id, text, message) => {
  expect(read(text, id)).toEqual({ cell: undefined, why: [message] })
})

test('rows are converted to conditions in the notation of the packs', () => {
  const stretch = (low: number | null, lowIn: boolean, high: number | null, highIn: boolean) => [
    new Map([['weight', { low, lowIn, high, highIn }]]),
  ]
  expect(conditionOf([new Map()])).toBe(true)
  expect(conditionOf([new Map([['fruit', ['apple']]])])).toEqual(apple)
  expect(
    conditionOf([
      new Map([
        ['fruit', ['apple', 'pear']],
        ['ripe', ['no']],
      ]),
      new Map(),
    ]),
  ).toEqual({ or: [{ and: [is('fruit', ['apple', 'pear'], 'in'), no] }, true] })
  expect(
    [
      stretch(3, true, 3, true),
      stretch(3, true, null, false),
      stretch(3, false, null, false),
      stretch(null, false, 3, true),
      stretch(null, false, 3, false),
    ].map(conditionOf),
  ).toEqual([is('weight', 3), is('weight', 3, '>='), is('weight', 3, '>'), is('weight', 3, '<='), is('weight', 3, '<')])
  expect(conditionOf(stretch(1, true, 3, false))).toEqual({ and: [is('weight', 1, '>='), is('weight', 3, '<')] })
})
