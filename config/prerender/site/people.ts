import { outcome, type OutcomeView } from '../../../src/journey/outcome'
import type { Answer, Policy, QuestionId } from '../../../src/rules'

/** Two answers of a person for whom the page of a place shows the outcome at once. */
export interface CommonPerson {
  readonly activity: Answer
  readonly stay: Answer
}

/** One person for each way in that the law knows, from employment to a short visit. None of them is insured yet. */
const COMMON: readonly CommonPerson[] = [
  { activity: 'employed', stay: 'work-residence' },
  { activity: 'student', stay: 'study-residence' },
  { activity: 'not-working', stay: 'family-or-private' },
  { activity: 'child', stay: 'family-or-private' },
  { activity: 'not-working', stay: 'permanent-residence' },
  { activity: 'retired', stay: 'visa-or-visa-free' },
]

const answersOf = (person: CommonPerson): Readonly<Record<QuestionId, Answer>> => ({
  insured: 'no',
  identity: 'foreign-passport',
  ...person,
})

/**
 * The common people with the outcome of each in a place: undecided where the place asks for more.
 * @example commonPeople(policy)[0]?.view.verdict.outcome // 'employer-scheme'
 */
export function commonPeople(policy: Policy): { readonly person: CommonPerson; readonly view: OutcomeView }[] {
  return COMMON.map((person) => ({ person, view: outcome(policy, answersOf(person)) }))
}
