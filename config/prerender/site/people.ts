import { outcome, type OutcomeView } from '../../../src/journey/outcome'
import type { Answer, Policy, QuestionId } from '../../../src/rules'

/** Somebody whom the page of a place tells the answer at once. */
export interface CommonPerson {
  readonly activity: Answer
  readonly stay: Answer
}

/** The situations that most readers are in, the most frequent first. None of these people is insured yet. */
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
 * The common people and what each gets to hear in a place: undecided, where the place asks for more.
 * @example commonPeople(policy)[0]?.view.verdict.outcome // 'employer-scheme'
 */
export function commonPeople(policy: Policy): { readonly person: CommonPerson; readonly view: OutcomeView }[] {
  return COMMON.map((person) => ({ person, view: outcome(policy, answersOf(person)) }))
}
