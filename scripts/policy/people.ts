import { type Answer, type Answers, type Policy, type QuestionId, truth } from '../../src/rules'
import { readQuestions } from './read-questions'

/**
 * Every combination of answers to the applicable questions among `questions`: by default those that a rule or a caution
 * of the place reads.
 * @example peopleOf(policyFor('wenjiang', '2026-11-30')).length // 1475
 */
export function peopleOf(policy: Policy, questions: ReadonlySet<QuestionId> = readQuestions(policy)): Answers[] {
  return policy.questions
    .filter(({ id }) => questions.has(id))
    .reduce<Answers[]>(
      (combinations, { id, askedWhen }) => {
        const samples: readonly Answer[] = policy.space.variables.find((variable) => variable.id === id)?.samples ?? []
        return combinations.flatMap((answers) =>
          truth(askedWhen, answers) === true ? samples.map((answer) => ({ ...answers, [id]: answer })) : [answers],
        )
      },
      [{}],
    )
}
