import { answerSummary } from '../../src/journey/answer'
import { outcome } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import { type Case, today } from './questionnaire'
import type { Translations } from './translations'

/** The sentence of the answer's screen: the caution that can overturn the verdict, else the verdict's own. */
export function answerSentence({ law }: Translations, { place, answers }: Case): string {
  const policy = policyFor(place, today)
  const view = outcome(policy, answers)
  const { overturning } = answerSummary(view, policy, { open: null, has: () => true })
  return overturning
    ? law(`caution.${overturning.id}.short`, overturning.values)
    : law(`outcome.${String(view.verdict.outcome)}.sentence`)
}
