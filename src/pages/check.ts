import { useShallow } from 'zustand/react/shallow'
import '../i18n/law'
import { askNext, type QuestionView } from '../journey/question'
import { today } from '../platform/device'
import { packs, places, policyFor } from '../policies'
import type { Policy } from '../rules'
import { type Told, useAnswers, type Vocabulary } from '../stores/answers'

/** What the law of this release knows. */
export const vocabulary: Vocabulary = { places, questions: packs.flatMap((pack) => pack.questions) }

// What was stored by another release may name what this one does not know.
useAnswers.getState().keepKnown(vocabulary)

/** Where a person's check stands. */
export interface Check {
  readonly told: Told
  /** The law of their place today; null: the place is not said yet. */
  readonly policy: Policy | null
  /** Null: nothing is left to ask (or the place is). */
  readonly next: QuestionView | null
  readonly state: 'new' | 'begun' | 'done'
}

/**
 * Where the check stands now, computed from what was told.
 * @example const { state } = useCheck()
 */
export function useCheck(): Check {
  const told = useAnswers(useShallow(({ place, answers, skipped, history }) => ({ place, answers, skipped, history })))
  const policy = told.place === null ? null : policyFor(told.place, today())
  const next = policy && askNext(policy, told)
  return { told, policy, next, state: !policy ? 'new' : next ? 'begun' : 'done' }
}

/**
 * Tells whether nothing is left to ask, with what is told at this moment.
 * @example if (isDone()) replace('outcome')
 */
export function isDone(): boolean {
  const told = useAnswers.getState()
  return told.place !== null && askNext(policyFor(told.place, today()), told) === null
}
