import { askNext, given, type Told } from '../../src/journey/question'
import { policyOf, rawPack } from '../rules/support'

const policy = policyOf([rawPack([
  { id: 'insured', answers: ['no', 'here'] },
  { id: 'stay', answers: ['work', 'visa'] },
  { id: 'job', answers: ['a', 'b'], askedWhen: { '==': [{ var: 'stay' }, 'work'] } },
], [
  { id: 'insured', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'already' },
  { id: 'worker', when: { and: [{ '==': [{ var: 'stay' }, 'work'] }, { '==': [{ var: 'job' }, 'a'] }] }, outcome: 'employer' },
  { id: 'rest', when: true, outcome: 'ask' },
])])
const told = (answers: Told['answers'], skipped: string[] = []): Told => ({ answers, skipped, history: [...Object.keys(answers), ...skipped] })

test('the first question after the place is number 2, and the estimate counts the longest way', () => {
  expect(askNext(policy, told({}))).toMatchObject({ number: 2, about: 4, question: { id: 'insured' } })
})

test('the estimate never falls below the number of the question', () => {
  expect(askNext(policy, told({ insured: 'no', stay: 'work' }))).toMatchObject({ number: 4, about: 4, question: { id: 'job' } })
})

test('when nothing can change the result any more there is no next question', () => {
  expect(askNext(policy, told({ insured: 'here' }))).toBeNull()
  expect(askNext(policy, told({ insured: 'no' }, ['stay']))).toBeNull()
})

test('what was told is listed in the order of asking, and a skipped question stays open', () => {
  expect(given({ answers: { stay: 'work', insured: 'no' }, skipped: ['job'], history: ['insured', 'job', 'stay'] })).toEqual([
    { question: 'insured', answer: 'no' }, { question: 'job', answer: null }, { question: 'stay', answer: 'work' },
  ])
})

test('a question whose answer was taken back is not listed', () => {
  expect(given({ answers: {}, skipped: [], history: ['insured'] })).toEqual([])
})
