import { useState } from 'react'
import { replace, useParams } from '../../platform/navigation'
import { nextQuestion, type Policy, type Question, type QuestionId } from '../../rules'
import { type Told, useAnswers } from '../../stores/answers'
import { type Check, isDone } from '../check'
import { PLACE } from '../names'

/** Stands for "I'm not sure" among the answers: the question is left open. */
export const UNSURE = 'not-sure'

/** The question on the screen: the place, or one of the law. */
export interface Asked {
  readonly id: QuestionId
  /** Null: the place. */
  readonly question: Question | null
  /** Every outcome between which the answer decides; empty where it decides none. */
  readonly separates: readonly string[]
  /** Null while an earlier answer is being changed. */
  readonly progress: { readonly number: number; readonly about: number } | null
}

const outcomesOf = (separates: ReadonlyMap<unknown, readonly string[]> | undefined) =>
  [...new Set([...(separates?.values() ?? [])].flat())]

/** An earlier question once more, whatever would be asked next. */
function again(policy: Policy, told: Told, id: QuestionId): Asked | null {
  const question = policy.questions.find((one) => one.id === id)
  if (!question) return null
  const answers = Object.fromEntries(Object.entries(told.answers).filter(([one]) => one !== id))
  const skipped = policy.questions.map((one) => one.id).filter((one) => one !== id)
  return { id, question, separates: outcomesOf(nextQuestion(policy, answers, { skipped })?.separates), progress: null }
}

/** An earlier question on the screen: to be changed (then Back leaves it as it was), or after Back. */
interface Earlier {
  readonly question: QuestionId
  readonly changing: boolean
}

/** What is to be asked now; null: everything is told. */
function askedNow({ told, policy, next }: Check, earlier: Earlier | null): Asked | null {
  // The place has no estimate yet: three questions more is the usual way.
  if (!policy) return { id: PLACE, question: null, separates: [], progress: { number: 1, about: 4 } }
  if (earlier?.question === PLACE) return { id: PLACE, question: null, separates: [], progress: null }
  const asked = earlier && again(policy, told, earlier.question)
  if (asked) return earlier.changing || !next ? asked : { ...asked, progress: next }
  return next && { id: next.question.id, question: next.question, separates: outcomesOf(next.separates), progress: next }
}

/** What the person can do on the screen of the questions. */
export interface Asking {
  readonly asked: Asked | null
  /** What is marked; null: nothing. */
  readonly value: string | null
  readonly missing: boolean
  readonly choose: (answer: string) => void
  /** Goes on with what is marked, or says that nothing is. */
  readonly goOn: () => void
  /** Goes back to the question before; null: there is none. */
  readonly back: (() => void) | null
  readonly change: (question: QuestionId) => void
}

function tell(id: QuestionId, answer: string): void {
  const { choosePlace, answer: keep, skip } = useAnswers.getState()
  if (id === PLACE) choosePlace(answer)
  else if (answer === UNSURE) skip(id)
  else keep(id, answer)
}

/** What was told to a question before: a mark to begin with. */
function before({ place, answers, skipped }: Told, id: QuestionId): string | null {
  if (id === PLACE) return place
  return skipped.includes(id) ? UNSURE : answers[id]?.toString() ?? null
}

/**
 * One question after the other on one screen; an answer counts once the person goes on.
 * @example const { asked, goOn } = useAsking(check)
 */
export function useAsking(check: Check): Asking {
  const { told } = check
  const params = useParams()
  const [earlier, setEarlier] = useState<Earlier | null>(params.change === undefined ? null : { question: params.change, changing: true })
  const [mark, setMark] = useState<{ of: QuestionId; answer: string | null } | null>(null)
  const [missing, setMissing] = useState(false)
  // The last question stays on the screen while the outcome is fetched.
  const [answered, setAnswered] = useState<Asked | null>(null)
  const asked = answered ?? askedNow(check, earlier)
  const value = asked && (mark?.of === asked.id ? mark.answer : before(told, asked.id))
  const turn = (to: Earlier | null, marked: typeof mark = null) => {
    setAnswered(null)
    setEarlier(to)
    setMark(marked)
    setMissing(false)
  }
  const goOn = () => {
    if (!asked) return
    if (value === null) {
      setMissing(true)
      return
    }
    tell(asked.id, value)
    turn(null)
    if (!isDone()) return
    setAnswered(asked)
    replace('outcome')
  }
  const last = told.history[told.history.length - 1] ?? (told.place === null ? null : PLACE)
  const unask = () => {
    if (last === null) return
    const marked = { of: last, answer: before(told, last) }
    useAnswers.getState().back()
    turn({ question: last, changing: false }, marked)
  }
  const cancel = earlier?.changing ? () => turn(null) : null
  return {
    asked, value, missing, goOn,
    choose(answer) {
      if (asked) setMark({ of: asked.id, answer })
      setMissing(false)
    },
    back: cancel ?? (last === null ? null : unask),
    change: (question) => turn({ question, changing: true }),
  }
}
