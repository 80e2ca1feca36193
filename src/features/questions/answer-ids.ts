import type { Answers, EarlyAnswer, Question, QuestionId } from '../../rules'

/** The id of "I'm not sure" among the answers; it leaves the question open. */
export const UNSURE = 'not-sure'

/** The id of the tile of an early answer. */
export const earlyId = ({ question, answer }: EarlyAnswer): string => `${question} ${answer}`

/** The early answer with the id of its tile; null: the tile is an answer of the question itself. */
export function earlyAnswer(question: Question | null, id: string): EarlyAnswer | null {
  return question?.early.find((early) => earlyId(early) === id) ?? null
}

/** The tile of the stored answer to a question: of the early answer, if that is stored too; null: none. */
export function answerId(question: Question | null, answers: Answers, id: QuestionId): string | null {
  const own = answers[id]?.toString() ?? null
  const early = question?.early.find((early) => early.own === own && answers[early.question] === early.answer)
  return early ? earlyId(early) : own
}
