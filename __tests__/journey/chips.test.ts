import { triage } from '../../src/journey/triage'
import { policyOf, proof, rawPack } from '../rules/support'

const equals = (question: string, answer: string) => ({ '==': [{ var: question }, answer] })
const table = (...rules: object[]) => ({ outcomes: ['yes', 'no'], rules: rules.map((one, i) => ({ id: `r${i}`, strength: 'yes', ...proof, ...one })) })
const law = policyOf([rawPack([{ id: 'a', answers: ['x', 'y', 'z'] }, { id: 'b', answers: ['x', 'y'] }, { id: 'c', answers: ['x', 'y'] }, { id: 'd', answers: ['x', 'y'] }, { id: 'age', type: 'number' }], [], {
  decisions: {
    route: { outcomes: ['p', 'q'], rules: [
      { id: 'one', when: equals('a', 'x'), outcome: 'p', strength: 'yes', ...proof }, { id: 'two', when: { and: [equals('a', 'y'), equals('b', 'x')] }, outcome: 'p', strength: 'yes', ...proof },
      { id: 'rest', when: true, outcome: 'q', strength: 'yes', ...proof },
    ] },
    'employee-scheme': table({ when: equals('c', 'x'), outcome: 'yes' }, { when: true, outcome: 'no' }),
    alipay: table({ when: equals('d', 'x'), outcome: 'yes' }, { when: true, outcome: 'no' }),
  },
})])
const rows = (answers: Parameters<typeof triage>[1]) => Object.fromEntries(triage(law, answers).map(({ question, matters, chips }) => [question, [matters, chips.map((one) => `${one.chosen ? '!' : ''}${one.answer}${one.matters ? '+' : ''}`).join(' ')]]))

test('every choice has a row; of a number there are no chips', () => {
  expect(triage(law, {}).map((row) => row.question)).toEqual(['a', 'b', 'c', 'd'])
})

test('while nothing is told whatever can change the finding matters; a channel is none of it', () => {
  expect(rows({})).toEqual({ a: [true, 'x+ y+ z+'], b: [true, 'x+ y+'], c: [true, 'x+ y+'], d: [false, 'x y'] })
})

test('what was chosen is marked; another answer matters only where it leads elsewhere', () => {
  expect(rows({ a: 'x', c: 'x' })).toEqual({ a: [true, '!x+ y+ z+'], b: [false, 'x y'], c: [true, '!x+ y+'], d: [false, 'x y'] })
  expect(rows({ a: 'z', b: 'y' })).toMatchObject({ a: [true, 'x+ y !z+'], b: [false, 'x !y'] })
  expect(rows({ a: 'y', b: 'x' })).toMatchObject({ a: [true, 'x+ !y+ z+'], b: [true, '!x+ y+'] })
})
