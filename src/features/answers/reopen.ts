import { redirectTo } from '../../platform/navigation'
import type { Verdict, QuestionId } from '../../rules'
import { type AnswersState, useAnswers } from '../../stores/answers'

/**
 * The skipped questions that can still decide or confirm the verdict.
 * @example openSkipped(view.verdict, answersState) // ['stay']
 */
export function openSkipped({ outcome, rule, missing }: Verdict, { skipped }: AnswersState): QuestionId[] {
  const isOpen = outcome === null || rule === null
  return skipped.filter((id) => isOpen && (outcome !== null || missing.includes(id)))
}

/**
 * Opens a question that was skipped or not reached yet.
 * @example reopenQuestion('stay')
 */
export function reopenQuestion(question: QuestionId): void {
  const { skipped, reopen } = useAnswers.getState()
  if (!skipped.includes(question)) {
    redirectTo('questions')
    return
  }
  reopen(question)
  redirectTo('questions', { change: question })
}
