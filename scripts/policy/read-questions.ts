import type { Policy, QuestionId } from '../../src/rules'
import { atoms } from '../../src/rules/conditions'

/**
 * The questions that a rule or a caution of a policy reads. A place asks no others.
 * @example readQuestions(policy).has('stay') // true
 */
export function readQuestions(...policies: readonly Policy[]): ReadonlySet<QuestionId> {
  const statements = policies.flatMap(({ decisions, cautions }) => [
    ...[...decisions.values()].flatMap(({ rules }) => rules),
    ...cautions,
  ])
  return new Set(statements.flatMap(({ when }) => atoms(when).map(({ question }) => question)))
}
