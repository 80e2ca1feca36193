import type { Question, QuestionId } from '../../rules'

/** The question on the screen: the place, or a question of the policy. */
export interface ShownQuestion {
  readonly id: QuestionId
  /** Null: the place. */
  readonly question: Question | null
  /** Every outcome that the answer can decide between; empty if it decides nothing. */
  readonly separates: readonly string[]
  /** Null while an earlier answer is being changed. */
  readonly progress: { readonly number: number } | null
}

/**
 * Where the person is on the questions screen:
 * - `asking`: the next open question, or an earlier one that Back returned to
 * - `changing`: an earlier answer; Back leaves it as it was
 * - `complete`: nothing is left to ask
 * - `finished`: the last question stays visible while the outcome loads
 */
export type QuestionFlowState =
  | { readonly status: 'asking'; readonly revisited: QuestionId | null }
  | { readonly status: 'changing'; readonly question: QuestionId }
  | { readonly status: 'complete' }
  | { readonly status: 'finished'; readonly question: ShownQuestion }

export type QuestionFlowAction =
  /** An answer was stored; `isComplete`: no question is left. */
  | { readonly type: 'answerStored'; readonly question: ShownQuestion; readonly isComplete: boolean }
  /** Back to an earlier question: its answer stays stored. */
  | { readonly type: 'wentBack'; readonly question: QuestionId }
  | { readonly type: 'changeStarted'; readonly question: QuestionId }
  | { readonly type: 'changeCancelled' }
  /** The stored answers may have changed. `questions`: every id that can be shown. */
  | { readonly type: 'eligibilityChanged'; readonly isComplete: boolean; readonly questions: readonly QuestionId[] }

const asking: QuestionFlowState = { status: 'asking', revisited: null }

/**
 * The state when the screen opens.
 * @param change the earlier question named by the address; undefined: none.
 */
export function initialQuestionFlow(change: QuestionId | undefined): QuestionFlowState {
  return change === undefined ? asking : { status: 'changing', question: change }
}

/** The next state; actions that do not apply to a state leave it unchanged. */
export function questionFlowReducer(state: QuestionFlowState, action: QuestionFlowAction): QuestionFlowState {
  switch (action.type) {
    case 'answerStored':
      return action.isComplete ? { status: 'finished', question: action.question } : asking
    case 'wentBack':
      return { status: 'asking', revisited: action.question }
    case 'changeStarted':
      return { status: 'changing', question: action.question }
    case 'changeCancelled':
      return state.status === 'changing' ? asking : state
    case 'eligibilityChanged':
      return followEligibility(state, action)
  }
}

function followEligibility(
  state: QuestionFlowState,
  { isComplete, questions }: Extract<QuestionFlowAction, { type: 'eligibilityChanged' }>,
): QuestionFlowState {
  if (state.status === 'complete') return isComplete ? state : asking
  if (state.status === 'changing' && !questions.includes(state.question))
    return isComplete ? { status: 'complete' } : asking
  if (state.status !== 'asking' || !isComplete) return state
  return state.revisited && questions.includes(state.revisited) ? state : { status: 'complete' }
}
