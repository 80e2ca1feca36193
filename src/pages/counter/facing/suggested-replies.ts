import type { Reply } from '../../../guides'
import type { AnswerSummary } from '../../../journey/answer'
import type { OutcomeView } from '../../../journey/outcome'
import type { Ask } from './asks'

/**
 * Whether a reply needs no number: a floor or an amount needs one, which nobody can enter here.
 * @example isCompleteReply({ asks: 'floor' }) // false
 */
export const isCompleteReply = ({ asks }: Pick<Reply, 'asks'>): boolean =>
  asks === null || asks === 'document' || asks === 'day'

interface Situation {
  /** What the visitor asks; null: nothing yet. */
  readonly ask: Ask | null
  /** The answer so far; null: none. */
  readonly view: Pick<OutcomeView, 'verdict' | 'schemes' | 'actor' | 'isInsured'> | null
  readonly summary: Pick<AnswerSummary, 'cost'> | null
}

/** Whether the visitor may join, in replies. Without a firm or likely "yes" none says that it can be done. */
function resultReplies({ view }: Situation): string[] {
  if (!view?.verdict.outcome) return ['wait', 'paper-missing', 'come-back', 'call-hotline']
  if (view.isInsured) return ['wait', 'written', 'other-window', 'call-hotline']
  const isDecided = view.verdict.strength !== null && view.verdict.strength !== 'ask'
  const canJoin = isDecided && view.schemes.some(({ finding }) => finding.value === 'yes')
  if (!canJoin) return ['wait', 'call-hotline', 'not-entitled', 'come-back']
  return view.actor === 'employer'
    ? ['employer-first', 'yes', 'paper-missing', 'wait']
    : ['yes', 'paper-missing', 'come-back', 'wait']
}

/**
 * The replies that fit what the visitor asks and the answer so far, the likeliest first; all others are one touch away.
 * @example suggestedReplies({ ask: 'language', view: null, summary: null })[0] // 'colleague'
 */
export function suggestedReplies(situation: Situation): readonly string[] {
  const { ask, summary } = situation
  if (ask === 'language') return ['colleague', 'screen-only', 'wait', 'come-back']
  if (ask === 'bring') return ['paper-missing', 'written', 'wait', 'come-back']
  if (ask !== 'cost') return resultReplies(situation)
  const cost = summary?.cost?.kind ?? 'words'
  return cost !== 'words'
    ? ['cost-shown', 'ask-tax', 'written', 'wait']
    : ['ask-tax', 'written', 'wait', 'call-hotline']
}
