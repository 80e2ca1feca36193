import type { Question, QuestionId } from '../../rules'
import { useAnswers } from '../../stores/answers'
import { PLACE } from '../labels'
import { earlyAnswer, UNSURE } from './answer-ids'

interface QuestionToAnswer {
  readonly id: QuestionId
  /** Null: the place. */
  readonly question: Question | null
}

/**
 * Stores an answer by the id of its tile. An early answer is stored with the answer that it means; the latter alone takes
 * an early answer back.
 * @example storeAnswer({ id: 'identity', question }, 'stay permanent-residence')
 */
export function storeAnswer({ id, question }: QuestionToAnswer, answer: string): void {
  const store = useAnswers.getState()
  if (id === PLACE) store.choosePlace(answer)
  else if (answer === UNSURE) store.skip(id)
  else {
    const early = earlyAnswer(question, answer)
    for (const other of question?.early ?? [])
      if (store.answers[other.question] === other.answer) store.reopen(other.question)
    // In this order: Back removes the last answer, and then the early one.
    if (early) store.answer(early.question, early.answer)
    store.answer(id, early?.own ?? answer)
  }
}
