import { triage } from '../../src/journey/triage'
import { policyOf, proof, rawPack } from '../rules/support'

const equals = (question: string, answer: string) => ({ '==': [{ var: question }, answer] })
const table = (kind: string, ...rules: object[]) => ({
  kind,
  outcomes: ['yes', 'no'],
  rules: rules.map((rule, i) => ({ id: `r${i}`, strength: 'yes', ...proof, ...rule })),
})
const law = policyOf([
  rawPack(
    [
      { id: 'a', answers: ['x', 'y', 'z'] },
      { id: 'b', answers: ['x', 'y'] },
      { id: 'c', answers: ['x', 'y'] },
      { id: 'd', answers: ['x', 'y'] },
      { id: 'age', type: 'number' },
    ],
    [],
    {
      decisions: {
        route: {
          outcomes: ['p', 'q'],
          rules: [
            { id: 'one', when: equals('a', 'x'), outcome: 'p', strength: 'yes', ...proof },
            { id: 'two', when: { and: [equals('a', 'y'), equals('b', 'x')] }, outcome: 'p', strength: 'yes', ...proof },
            { id: 'rest', when: true, outcome: 'q', strength: 'yes', ...proof },
          ],
        },
        'employee-scheme': table('scheme', { when: equals('c', 'x'), outcome: 'yes' }, { when: true, outcome: 'no' }),
        alipay: table('channel', { when: equals('d', 'x'), outcome: 'yes' }, { when: true, outcome: 'no' }),
      },
    },
  ),
])
const rows = (answers: Parameters<typeof triage>[1]) =>
  Object.fromEntries(
    triage(law, answers).map(({ question, matters, chips }) => [
      question,
      [matters, chips.map((chip) => `${chip.chosen ? '!' : ''}${chip.answer}${chip.matters ? '+' : ''}`).join(' ')],
    ]),
  )

test('every choice question that the finding depends on has a row of chips, a number question has none', () => {
  expect(triage(law, {}).map((row) => row.question)).toEqual(['a', 'b', 'c'])
})

test('without answers, chips that can change the finding matter; channels are not part of the finding', () => {
  expect(rows({})).toEqual({ a: [true, 'x+ y+ z+'], b: [true, 'x+ y+'], c: [true, 'x+ y+'] })
})

test('the selected answer is marked; another answer matters only if it changes the finding', () => {
  expect(rows({ a: 'x', c: 'x' })).toEqual({ a: [true, '!x+ y+ z+'], b: [false, 'x y'], c: [true, '!x+ y+'] })
  expect(rows({ a: 'z', b: 'y' })).toMatchObject({ a: [true, 'x+ y !z+'], b: [false, 'x !y'] })
  expect(rows({ a: 'y', b: 'x' })).toMatchObject({ a: [true, 'x+ !y+ z+'], b: [true, '!x+ y+'] })
})
