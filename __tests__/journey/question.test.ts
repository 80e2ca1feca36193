import { nextQuestionView, answersInOrder, type QuestionState } from '../../src/journey/question'
import { policyFor } from '../../src/policies'
import { policyOf, proof, rawPack } from '../rules/support'

const policy = policyOf([
  rawPack(
    [
      { id: 'insured', answers: ['no', 'here'] },
      { id: 'stay', answers: ['work', 'visa'] },
      { id: 'job', answers: ['a', 'b'], askedWhen: { '==': [{ var: 'stay' }, 'work'] } },
    ],
    [
      { id: 'insured', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'already' },
      {
        id: 'worker',
        when: { and: [{ '==': [{ var: 'stay' }, 'work'] }, { '==': [{ var: 'job' }, 'a'] }] },
        outcome: 'employer',
      },
      { id: 'rest', when: true, outcome: 'ask' },
    ],
  ),
])
const stateOf = (answers: QuestionState['answers'], skipped: string[] = []): QuestionState => ({
  answers,
  skipped,
  history: [...Object.keys(answers), ...skipped],
})

test('the first question after the place is number 2', () => {
  expect(nextQuestionView(policy, stateOf({}))).toMatchObject({ number: 2, question: { id: 'insured' } })
})

test('the number counts what was answered', () => {
  expect(nextQuestionView(policy, stateOf({ insured: 'no', stay: 'work' }))).toMatchObject({
    number: 4,
    question: { id: 'job' },
  })
})

test('nextQuestionView returns null when no answer can change the result', () => {
  expect(nextQuestionView(policy, stateOf({ insured: 'here' }))).toBeNull()
  expect(nextQuestionView(policy, stateOf({ insured: 'no' }, ['stay']))).toBeNull()
})

test('answersInOrder lists answers in the order of asking, and a skipped question without an answer', () => {
  expect(
    answersInOrder({ answers: { stay: 'work', insured: 'no' }, skipped: ['job'], history: ['insured', 'job', 'stay'] }),
  ).toEqual([
    { question: 'insured', answer: 'no' },
    { question: 'job', answer: null },
    { question: 'stay', answer: 'work' },
  ])
})

test('answersInOrder omits a question whose answer was removed', () => {
  expect(answersInOrder({ answers: {}, skipped: [], history: ['insured'] })).toEqual([])
})

describe('a plan with further decisions', () => {
  const channel = (others: string) => ({
    outcomes: ['yes', 'no'],
    rules: [
      { id: 'permit', when: { '==': [{ var: 'stay' }, 'work'] }, outcome: 'yes', strength: 'yes', ...proof },
      { id: 'others', when: true, outcome: others, strength: 'yes', ...proof },
    ],
  })
  const lawOf = (alipay: object) =>
    policyOf([
      rawPack(
        [
          { id: 'insured', answers: ['no', 'here'] },
          { id: 'stay', answers: ['work', 'visa'] },
        ],
        [],
        {
          decisions: {
            route: {
              outcomes: ['already', 'ask'],
              rules: [
                {
                  id: 'insured',
                  when: { '==': [{ var: 'insured' }, 'here'] },
                  outcome: 'already',
                  strength: 'yes',
                  plan: 'activate',
                  ...proof,
                },
                { id: 'rest', when: true, outcome: 'ask', strength: 'ask', ...proof },
              ],
            },
            alipay,
          },
          plans: [{ id: 'activate', actor: 'you', decisions: ['alipay'] }],
        },
      ),
    ])
  const withDecision = lawOf(channel('no'))

  test('asks further questions after the route is decided, which do not change the route', () => {
    const next = nextQuestionView(withDecision, stateOf({ insured: 'here' }))
    expect(next).toMatchObject({ question: { id: 'stay' }, number: 3 })
    expect(next?.separates.size).toBe(0)
    expect(nextQuestionView(withDecision, stateOf({ insured: 'here', stay: 'visa' }))).toBeNull()
    expect(nextQuestionView(withDecision, stateOf({ insured: 'here' }, ['stay']))).toBeNull()
  })

  test('asks no question that would change only the rule, not the result', () => {
    expect(nextQuestionView(lawOf(channel('yes')), stateOf({ insured: 'here' }))).toBeNull()
  })

  test('asks nothing more if the person has another plan', () => {
    expect(nextQuestionView(withDecision, stateOf({ insured: 'no' }))).toBeNull()
  })
})

test('the next question of an insured person is the document, because the channels depend on it', () => {
  const law = policyFor('wenjiang', '2026-11-21')
  expect(nextQuestionView(law, stateOf({ insured: 'here' }))?.question.id).toBe('identity')
  expect(nextQuestionView(law, stateOf({ insured: 'here', identity: 'foreign-passport' }))).toBeNull()
})

test('a skipped question counts as asked', () => {
  expect(nextQuestionView(policy, stateOf({}, ['insured']))).toMatchObject({ number: 3, question: { id: 'stay' } })
})
