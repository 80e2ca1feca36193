import type { Answer, Condition, Policy, QuestionId } from '../../../src/rules'

/** The answers to some questions that make a condition true; without questions: always. */
export type Alternative = ReadonlyMap<QuestionId, readonly Answer[]>

const ALWAYS: Alternative = new Map()

/** Both at once; null: no answer makes both true. */
function both(one: Alternative, other: Alternative): Alternative | null {
  const merged = new Map(one)
  for (const [question, answers] of other) {
    const common = (merged.get(question) ?? answers).filter((answer) => answers.includes(answer))
    if (common.length === 0) return null
    merged.set(question, common)
  }
  return merged
}

/**
 * The alternatives in which a condition is true, each as the answers that it needs. Empty: never.
 * @throws Error for a comparison of numbers, which no pack has.
 * @example alternatives(rule.when, policy)[0]?.get('stay') // ['permanent-residence']
 */
export function alternatives(condition: Condition, policy: Pick<Policy, 'questions'>, negated = false): Alternative[] {
  if (!('parts' in condition)) {
    const { op, question: id, constants } = condition
    const question = policy.questions.find((known) => known.id === id)
    if (op !== 'in' || !question) throw new Error(`A page cannot say the comparison "${op}" of ${id} in words yet`)
    const answers = negated ? question.answers.filter((answer) => !constants.includes(answer)) : constants
    return answers.length === 0 ? [] : [new Map([[id, answers]])]
  }
  if (condition.op === '!') return condition.parts.flatMap((part) => alternatives(part, policy, !negated))
  const parts = condition.parts.map((part) => alternatives(part, policy, negated))
  if ((condition.op === 'or') !== negated) return parts.flat()
  return parts.reduce<Alternative[]>(
    (found, part) => found.flatMap((one) => part.flatMap((other) => both(one, other) ?? [])),
    [ALWAYS],
  )
}
