import { useEffect, useReducer, useRef, useState } from 'react'
import { navigateBack, returnTo, usePageShow, useParams } from '../../platform/navigation'
import { nextQuestion, type Policy, type Question, type QuestionId } from '../../rules'
import { type AnswersState, useAnswers } from '../../stores/answers'
import { type Eligibility, isEligibilityComplete } from '../../features/eligibility'
import { PLACE } from '../../features/labels'
import { answerId, earlyAnswer, UNSURE } from '../../features/questions/answer-ids'
import { storeAnswer } from '../../features/questions/store-answer'
import { initialQuestionFlow, type QuestionFlowState, questionFlowReducer, type ShownQuestion } from './question-flow'

/** How long a chosen answer is shown as pressed, in milliseconds. */
const PRESSED = 120

const outcomesOf = (separates: ReadonlyMap<unknown, readonly string[]> | undefined) => [
  ...new Set([...(separates?.values() ?? [])].flat()),
]

/** An earlier question, whatever would be asked next. */
function earlierQuestion(policy: Policy, { answers }: AnswersState, id: QuestionId): ShownQuestion | null {
  const question = policy.questions.find((candidate) => candidate.id === id)
  if (!question) return null
  const otherAnswers = Object.fromEntries(Object.entries(answers).filter(([answered]) => answered !== id))
  const skipped = policy.questions.map((candidate) => candidate.id).filter((candidate) => candidate !== id)
  const separates = outcomesOf(nextQuestion(policy, otherAnswers, { skipped })?.separates)
  return { id, question, separates, progress: null }
}

function placeQuestion(progress: ShownQuestion['progress']): ShownQuestion {
  return { id: PLACE, question: null, separates: [], progress }
}

/** The question that a state shows; null: nothing is left to ask. */
function shownQuestion(
  state: QuestionFlowState,
  { answersState: answersState, policy, next }: Eligibility,
): ShownQuestion | null {
  if (state.status === 'finished') return state.question
  if (!policy) return placeQuestion({ number: 1 })
  if (state.status === 'complete') return null
  const id = state.status === 'changing' ? state.question : (state.revisited?.question ?? null)
  if (id === PLACE) return placeQuestion(null)
  const earlier = id === null ? null : earlierQuestion(policy, answersState, id)
  if (earlier) return state.status === 'changing' || !next ? earlier : { ...earlier, progress: next }
  return (
    next && { id: next.question.id, question: next.question, separates: outcomesOf(next.separates), progress: next }
  )
}

/** The tile of the stored answer to a question; null: none. */
function storedAnswer({ place, answers, skipped }: AnswersState, id: QuestionId, question: Question | null) {
  if (id === PLACE) return place
  return skipped.includes(id) ? UNSURE : answerId(question, answers, id)
}

/** Removes the last answer, and with it the early answer that was given by the same press. Returns what it was. */
function removeLast(policy: Policy | null): { question: QuestionId; answer: string | null } {
  const store = useAnswers.getState()
  const { history, place } = store
  const last = history[history.length - 1]
  if (last === undefined) {
    store.back()
    return { question: PLACE, answer: place }
  }
  const question = policy?.questions.find(({ id }) => id === last) ?? null
  const answer = storedAnswer(store, last, question)
  store.back()
  const early = answer === null ? null : earlyAnswer(question, answer)
  if (early && history[history.length - 2] === early.question) store.back()
  return { question: last, answer }
}

/** Opens the outcome once, when the screen is shown and nothing is left to ask. */
function useOutcome(isComplete: boolean): void {
  const isOpening = useRef(false)
  const open = () => {
    if (!isComplete || isOpening.current) return
    isOpening.current = true
    returnTo('outcome')
  }
  usePageShow(open)
  // A screen that loads late gets no show event.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- only when it opens: later it may be below another screen
  useEffect(open, [])
}

/** What the questions screen shows, and what the person can do on it. */
export interface QuestionFlow {
  /** Null: nothing is left to ask. */
  readonly question: ShownQuestion | null
  /** The tile that is being chosen, or that was chosen before; null: none. */
  readonly chosen: string | null
  /** Stores the answer and continues, after a moment in which its tile looks pressed. */
  readonly choose: (answer: string) => void
  /** Returns to the previous question; without one, to the start page. */
  readonly goBack: () => void
  readonly change: (question: QuestionId) => void
}

/**
 * One question after the other on one screen; a press on an answer stores it and continues.
 * @example const { question, choose } = useQuestionFlow(eligibility)
 */
export function useQuestionFlow(eligibility: Eligibility): QuestionFlow {
  const { answersState, policy, next } = eligibility
  const [storedState, dispatch] = useReducer(questionFlowReducer, useParams().change, initialQuestionFlow)
  // Answers also change on other screens, so each render starts from what is stored now.
  const state = questionFlowReducer(storedState, {
    type: 'eligibilityChanged',
    isComplete: policy !== null && next === null,
    questions: policy ? [PLACE, ...policy.questions.map(({ id }) => id)] : [],
  })
  const question = shownQuestion(state, eligibility)
  const [pressed, setPressed] = useState<{ readonly question: ShownQuestion; readonly answer: string } | null>(null)
  useEffect(() => {
    if (!pressed) return
    const timer = setTimeout(() => {
      storeAnswer(pressed.question, pressed.answer)
      const isComplete = isEligibilityComplete()
      dispatch({ type: 'answerStored', question: pressed.question, isComplete })
      setPressed(null)
      if (isComplete) returnTo('outcome')
    }, PRESSED)
    return () => clearTimeout(timer)
  }, [pressed])
  useOutcome(state.status === 'complete')
  const marked = () => {
    if (!question) return null
    if (state.status === 'asking' && state.revisited?.question === question.id) return state.revisited.answer
    return storedAnswer(answersState, question.id, question.question)
  }
  return {
    question,
    chosen: pressed?.answer ?? marked(),
    choose(answer) {
      if (question && !pressed && state.status !== 'finished') setPressed({ question, answer })
    },
    goBack() {
      setPressed(null)
      if (state.status === 'changing') {
        if (isEligibilityComplete()) returnTo('outcome')
        else dispatch({ type: 'changeCancelled' })
      } else if (answersState.place === null && answersState.history.length === 0) navigateBack('home')
      else dispatch({ type: 'wentBack', ...removeLast(policy) })
    },
    change: (id) => dispatch({ type: 'changeStarted', question: id }),
  }
}
