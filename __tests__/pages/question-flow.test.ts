import {
  initialQuestionFlow,
  type QuestionFlowAction,
  type QuestionFlowState,
  questionFlowReducer,
  type ShownQuestion,
} from '../../src/pages/questions/question-flow'

const stay: ShownQuestion = { id: 'stay', question: null, separates: [], progress: null }

const states = {
  asking: { status: 'asking', revisited: null },
  revisiting: { status: 'asking', revisited: 'stay' },
  changing: { status: 'changing', question: 'stay' },
  complete: { status: 'complete' },
  finished: { status: 'finished', question: stay },
} as const satisfies Record<string, QuestionFlowState>

const allStates = Object.values(states)
const reduce = (state: QuestionFlowState, action: QuestionFlowAction) => questionFlowReducer(state, action)

test('the flow starts by asking the next question, or by changing the question of the address', () => {
  expect(initialQuestionFlow(undefined)).toEqual(states.asking)
  expect(initialQuestionFlow('stay')).toEqual(states.changing)
})

test.each(allStates)('answerStored in $status asks the next question, or finishes with the same question', (state) => {
  const action = { type: 'answerStored', question: stay } as const
  expect(reduce(state, { ...action, isComplete: false })).toEqual(states.asking)
  expect(reduce(state, { ...action, isComplete: true })).toEqual(states.finished)
})

test.each(allStates)('wentBack in $status asks the earlier question', (state) => {
  expect(reduce(state, { type: 'wentBack', question: 'stay' })).toEqual(states.revisiting)
})

test.each(allStates)('changeStarted in $status changes that question', (state) => {
  expect(reduce(state, { type: 'changeStarted', question: 'insured' })).toEqual({
    status: 'changing',
    question: 'insured',
  })
})

test('changeCancelled in changing asks the next question', () => {
  expect(reduce(states.changing, { type: 'changeCancelled' })).toEqual(states.asking)
})

test.each(allStates.filter((state) => state.status !== 'changing'))(
  'changeCancelled in $status does nothing',
  (state) => {
    expect(reduce(state, { type: 'changeCancelled' })).toBe(state)
  },
)

describe('eligibilityChanged', () => {
  const open = { type: 'eligibilityChanged', isComplete: false, questions: ['place', 'stay'] } as const
  const complete = { ...open, isComplete: true } as const
  const unknown = { ...open, questions: ['place'] } as const

  test('asking becomes complete once nothing is left to ask', () => {
    expect(reduce(states.asking, open)).toBe(states.asking)
    expect(reduce(states.asking, complete)).toEqual(states.complete)
  })

  test('a revisited question stays on the screen, unless it is unknown', () => {
    expect(reduce(states.revisiting, open)).toBe(states.revisiting)
    expect(reduce(states.revisiting, complete)).toBe(states.revisiting)
    expect(reduce(states.revisiting, { ...unknown, isComplete: true })).toEqual(states.complete)
  })

  test('changing stays on the screen, unless the question is unknown', () => {
    expect(reduce(states.changing, open)).toBe(states.changing)
    expect(reduce(states.changing, complete)).toBe(states.changing)
    expect(reduce(states.changing, unknown)).toEqual(states.asking)
    expect(reduce(states.changing, { ...unknown, isComplete: true })).toEqual(states.complete)
  })

  test('complete asks again once a question is open', () => {
    expect(reduce(states.complete, complete)).toBe(states.complete)
    expect(reduce(states.complete, open)).toEqual(states.asking)
  })

  test('finished stays until the outcome opens', () => {
    expect(reduce(states.finished, open)).toBe(states.finished)
    expect(reduce(states.finished, complete)).toBe(states.finished)
  })
})
