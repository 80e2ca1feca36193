import { askNext, given, type Told } from '../../src/journey/question'
import { policyFor } from '../../src/policies'
import { policyOf, proof, rawPack } from '../rules/support'

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

describe('a plan that needs to know more than the route', () => {
  const channel = (others: string) => ({ outcomes: ['yes', 'no'], rules: [
    { id: 'permit', when: { '==': [{ var: 'stay' }, 'work'] }, outcome: 'yes', strength: 'yes', ...proof }, { id: 'others', when: true, outcome: others, strength: 'yes', ...proof },
  ] })
  const lawOf = (alipay: object) => policyOf([rawPack([{ id: 'insured', answers: ['no', 'here'] }, { id: 'stay', answers: ['work', 'visa'] }], [], {
    decisions: {
      route: { outcomes: ['already', 'ask'], rules: [
        { id: 'insured', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'already', strength: 'yes', plan: 'activate', ...proof },
        { id: 'rest', when: true, outcome: 'ask', strength: 'ask', ...proof },
      ] },
      alipay,
    },
    plans: [{ id: 'activate', actor: 'you', decisions: ['alipay'] }],
  })])
  const more = lawOf(channel('no'))

  test('asks on once the route is sure, and decides nothing about the route', () => {
    const next = askNext(more, told({ insured: 'here' }))
    expect(next).toMatchObject({ question: { id: 'stay' }, number: 3, about: 3 })
    expect(next?.separates.size).toBe(0)
    expect(askNext(more, told({ insured: 'here', stay: 'visa' }))).toBeNull()
    expect(askNext(more, told({ insured: 'here' }, ['stay']))).toBeNull()
  })

  test('asks nothing whose answer would only tell by which rule it is so', () => {
    expect(askNext(lawOf(channel('yes')), told({ insured: 'here' }))).toBeNull()
  })

  test('asks nothing more of whoever has another plan', () => {
    expect(askNext(more, told({ insured: 'no' }))).toBeNull()
  })
})

test('whoever is insured already is asked for their document, because the channels depend on it', () => {
  const law = policyFor('wenjiang', '2026-11-21')
  expect(askNext(law, told({ insured: 'here' }))?.question.id).toBe('identity')
  expect(askNext(law, told({ insured: 'here', identity: 'foreign-passport' }))).toBeNull()
})

test('the estimate follows the answer that leaves most open, wherever it stands among the answers', () => {
  const law = policyOf([rawPack([
    { id: 'stay', answers: ['visa', 'work'] }, { id: 'job', answers: ['a', 'b'], askedWhen: { '==': [{ var: 'stay' }, 'work'] } },
  ], [
    { id: 'visa', when: { '==': [{ var: 'stay' }, 'visa'] }, outcome: 'none' },
    { id: 'worker', when: { '==': [{ var: 'job' }, 'a'] }, outcome: 'employer' },
    { id: 'rest', when: true, outcome: 'ask' },
  ])])
  expect(askNext(law, told({}))).toMatchObject({ number: 2, about: 3, question: { id: 'stay' } })
})

test('a skipped question counts as asked', () => {
  expect(askNext(policy, told({}, ['insured']))).toMatchObject({ number: 3, question: { id: 'stay' } })
})
