import { useShallow } from 'zustand/react/shallow'
import { languages } from '../i18n'
import { nextQuestionView, type QuestionView } from '../journey/question'
import { today } from '../platform/device'
import { loadLaw, packs, places, policyFor } from '../policies'
import type { Policy } from '../rules'
import { type AnswersState, useAnswers, type Vocabulary } from '../stores/answers'
import { useOffice } from '../stores/office'

/** The places, questions and answers that the policies of this release know. */
export const vocabulary = (): Vocabulary => ({ places, questions: packs.flatMap((pack) => pack.questions) })

/** Removes stored places, answers and languages that this release does not know: another release may have stored them. */
export function removeUnknownIds(): void {
  useAnswers.getState().dropUnknown(vocabulary())
  useOffice.getState().dropUnknown(
    places,
    languages.map(({ tag }) => tag),
  )
}

/** The person's answers and what follows for the questions. */
export interface Eligibility {
  readonly answersState: AnswersState
  /** The policy of their place today; null: they have not chosen a place. */
  readonly policy: Policy | null
  /** Null: no question is left, or no place is chosen. */
  readonly next: QuestionView | null
}

/**
 * The current eligibility check, computed from the stored answers.
 * @example const { policy, next } = useEligibility()
 */
export function useEligibility(): Eligibility {
  const answersState = useAnswers(
    useShallow(({ place, answers, skipped, history }) => ({ place, answers, skipped, history })),
  )
  const policy = answersState.place === null ? null : policyFor(answersState.place, today())
  return { answersState, policy, next: policy && nextQuestionView(policy, answersState) }
}

/**
 * Whether no question is left, with the answers that are stored at this moment.
 * @example if (isEligibilityComplete()) redirectTo('outcome')
 */
export function isEligibilityComplete(): boolean {
  const answersState = useAnswers.getState()
  return answersState.place !== null && nextQuestionView(policyFor(answersState.place, today()), answersState) === null
}

/**
 * Whether no question is left, once the law is loaded, for pages that render without it; null: it cannot be loaded.
 * @example const isComplete = await loadCompleteness()
 */
export async function loadCompleteness(): Promise<boolean | null> {
  if (!(await loadLaw())) return null
  removeUnknownIds()
  return isEligibilityComplete()
}
