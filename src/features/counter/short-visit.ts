import { SHORT_VISIT } from '../../policies/ids'
import type { Answers, QuestionId } from '../../rules'
import { useAnswers } from '../../stores/answers'

/** The id of the chip and of the picture, where others have that of an answer. */
export const SHORT_VISIT_ID = 'short-visit'

/** Whether a question is the one that offers a short visit. */
export const offersShortVisit = (question: QuestionId): boolean => question === SHORT_VISIT.question

/**
 * Whether the answers are those of a short visit.
 * @example isShortVisit({ activity: 'not-working', stay: 'visa-or-visa-free' }) // true
 */
export const isShortVisit = (answers: Answers): boolean =>
  Object.entries(SHORT_VISIT.answers).every(([question, answer]) => answers[question] === answer)

/** Gives the answers of a short visit, or takes them back. */
export function toggleShortVisit(): void {
  const { answers, answer, reopen } = useAnswers.getState()
  const isGiven = isShortVisit(answers)
  for (const [question, value] of Object.entries(SHORT_VISIT.answers))
    if (isGiven) reopen(question)
    else answer(question, value)
}
