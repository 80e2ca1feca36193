import { type Answer, type Answers, nextQuestion, type Policy, reach } from '../../src/rules'
import { peopleOf } from './people'

/** How many questions the app asks in a place, over everybody whom it can ask. */
export interface QuestionCounts {
  readonly people: number
  readonly mean: number
  readonly worst: number
}

/**
 * Counts the questions until the route is certain, for every combination of answers to the questions that the route
 * reads and that apply. Each combination counts once; nobody knows how many people it stands for.
 * @example countQuestions(policy).mean // 2.6
 */
export function countQuestions(policy: Policy): QuestionCounts {
  const route = policy.decisions.get('route')
  const people = peopleOf(policy, new Set(route ? reach(route.byRule).questions : []))
  let worst = 0
  const sum = (group: readonly Answers[], answers: Answers, asked: number): number => {
    const next = nextQuestion(policy, answers)
    if (!next) {
      worst = Math.max(worst, asked)
      return asked * group.length
    }
    const { id } = next.question
    const answered = new Map<Answer, Answers[]>()
    for (const person of group) {
      const answer = person[id]
      // A question that does not apply to this person cannot be the next one.
      if (answer === undefined) throw new Error(`"${id}" is asked where it does not apply: ${JSON.stringify(person)}`)
      answered.set(answer, [...(answered.get(answer) ?? []), person])
    }
    return [...answered].reduce(
      (total, [answer, same]) => total + sum(same, { ...answers, [id]: answer }, asked + 1),
      0,
    )
  }
  const total = sum(people, {}, 0)
  return { people: people.length, mean: total / people.length, worst }
}
