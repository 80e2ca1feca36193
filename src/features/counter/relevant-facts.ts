import type { Fact } from '../../components/Facts'
import type { Translator } from '../../i18n'
import type { AnswerSummary } from '../../journey/answer'
import type { OutcomeView } from '../../journey/outcome'
import { NO_WAY_IN } from '../../policies/ids'
import { answerFacts } from '../answers/answer-facts'

/**
 * Whether it is a question who enrols this person: not if they are insured already, nor if there is no way in.
 * @example isJoining(outcome(policy, { insured: 'here' })) // false
 */
export const isJoining = ({ isInsured, verdict }: Pick<OutcomeView, 'isInsured' | 'verdict'>): boolean =>
  !isInsured && verdict.outcome !== NO_WAY_IN

/**
 * Who acts, by when and the cost, as far as they concern this person: "not known" is said only of what somebody who joins
 * must know.
 * @example relevantFacts(translator, outcome(policy, { insured: 'here' }), summary).map(({ id }) => id) // ['who']
 */
export function relevantFacts(translator: Translator, view: OutcomeView, summary: AnswerSummary): Fact[] {
  const facts = answerFacts(translator, summary, view.actor)
  if (isJoining(view)) return facts
  return facts.filter(({ id }) => (id === 'who' ? view.isInsured : id === 'when' && summary.when !== null))
}
