import { useEffect, useReducer, useRef, useState } from 'react'
import { navigateBack, returnTo, usePageShow, useParams } from '../../platform/navigation'
import { nextQuestion, type Policy, type Question, type QuestionId } from '../../rules'
import type { AnswersState } from '../../stores/answers'
import { drawAtOnce } from '../../ui/draw-at-once'
import { type Eligibility, isEligibilityComplete } from '../../features/eligibility'
import { PLACE } from '../../features/labels'
import { answerId, earlyAnswer, UNSURE } from '../../features/questions/answer-ids'
import { storeAnswer } from '../../features/questions/store-answer'
import {
  initialQuestionFlow,
  type QuestionFlowAction,
  type QuestionFlowState,
  questionFlowReducer,
  type ShownQuestion,
} from './question-flow'

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

/** The questions that were asked, in their order: without those that were answered by the press on another. */
function askedQuestions({ place, answers, history }: AnswersState, policy: Policy | null): readonly QuestionId[] {
  const early = history.flatMap((id) => {
    const question = policy?.questions.find((candidate) => candidate.id === id) ?? null
    const tile = answerId(question, answers, id)
    return (tile === null ? null : earlyAnswer(question, tile))?.question ?? []
  })
  return [...(place === null ? [] : [PLACE]), ...history.filter((id) => !early.includes(id))]
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
  const id = state.status === 'changing' ? state.question : state.revisited
  const asked = askedQuestions(answersState, policy)
  const progress = id === null || state.status === 'changing' ? null : { number: asked.indexOf(id) + 1 }
  if (id === PLACE) return placeQuestion(progress)
  const earlier = id === null ? null : earlierQuestion(policy, answersState, id)
  if (earlier) return { ...earlier, progress }
  return (
    next && { id: next.question.id, question: next.question, separates: outcomesOf(next.separates), progress: next }
  )
}

/** The tile of the stored answer to a question; null: none. */
function storedAnswer({ place, answers, skipped }: AnswersState, id: QuestionId, question: Question | null) {
  if (id === PLACE) return place
  return skipped.includes(id) ? UNSURE : answerId(question, answers, id)
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

/** What Back does on this screen: it loses no answer. Null: it leaves the screen. */
function backAction(state: QuestionFlowState, { answersState, policy }: Eligibility): QuestionFlowAction | null {
  if (state.status === 'changing') return isEligibilityComplete() ? null : { type: 'changeCancelled' }
  if (state.status !== 'asking') return null
  const asked = askedQuestions(answersState, policy)
  const index = state.revisited === null ? asked.length : asked.indexOf(state.revisited)
  const question = asked[index - 1]
  return question === undefined ? null : { type: 'wentBack', question }
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
  /** Whether `goBack` stays on the screen. */
  readonly hasPrevious: boolean
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
      drawAtOnce(() => {
        storeAnswer(pressed.question, pressed.answer)
        dispatch({ type: 'answerStored', question: pressed.question, isComplete: isEligibilityComplete() })
        setPressed(null)
      })
      if (isEligibilityComplete()) returnTo('outcome')
    }, PRESSED)
    return () => clearTimeout(timer)
  }, [pressed])
  useOutcome(state.status === 'complete')
  const marked = () => {
    if (!question) return null
    return storedAnswer(answersState, question.id, question.question)
  }
  const previous = backAction(state, eligibility)
  return {
    question,
    chosen: pressed?.answer ?? marked(),
    choose(answer) {
      if (question && !pressed && state.status !== 'finished') setPressed({ question, answer })
    },
    goBack() {
      setPressed(null)
      if (previous !== null) dispatch(previous)
      else if (state.status === 'changing') returnTo('outcome')
      else navigateBack('home')
    },
    hasPrevious: previous !== null,
    change: (id) => dispatch({ type: 'changeStarted', question: id }),
  }
}
