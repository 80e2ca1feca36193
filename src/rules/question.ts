import type { Policy } from './compose'
import { truth } from './conditions'
import { type Node, reach, type Variable } from './diagram'
import type { Answer, Answers, Question, QuestionId } from './types'
import { outcomesOf, tableOf } from './table'

/** The question to ask next, and the outcomes of its answers. */
export interface NextQuestion {
  readonly question: Question
  /** For each answer (for a number: a sample of each range) the outcomes that stay possible. */
  readonly separates: ReadonlyMap<Answer, readonly string[]>
}

export interface NextQuestionOptions {
  /** Questions that the person skipped; they are not asked again. */
  readonly skipped?: readonly QuestionId[]
  /** The decision table to decide. Default: the route. */
  readonly decision?: string
  /** Stop when the outcome is decided, or only when the rule is (so that its plan is exact). Default: rule. */
  readonly level?: 'outcome' | 'rule'
}

/** How many questions are left below a node on average, if they are asked in their order and every answer is as likely. */
function averageDepth(root: Node): number {
  const known = new Map<Node, number>()
  const depth = (node: Node): number => {
    if (typeof node === 'number') return 0
    // Stryker disable next-line LogicalOperator: a cache; computing it again gives the same result
    const found = known.get(node) ?? 1 + node.kids.reduce<number>((sum, kid) => sum + depth(kid), 0) / node.kids.length
    known.set(node, found)
    return found
  }
  return depth(root)
}

/** How many questions are left after an answer, on average. */
function remaining({ space }: Policy, node: Node, { id, samples }: Variable): number {
  return (
    samples.reduce<number>((sum, answer) => sum + averageDepth(space.restrict(node, { [id]: answer })), 0) /
    samples.length
  )
}

/**
 * The question that needs the fewest further questions, among those that apply and can still change the
 * result; null when nothing is left to ask.
 * @example nextQuestion(policy, {})?.question.id // 'insured'
 */
export function nextQuestion(
  policy: Policy,
  answers: Answers,
  // Stryker disable next-line ArrayDeclaration: no question has this id
  { skipped = [], level, decision = 'route' }: NextQuestionOptions = {},
): NextQuestion | null {
  const table = tableOf(policy, decision)
  const node = policy.space.restrict(level === 'outcome' ? table.byOutcome : table.byRule, answers)
  const [first] = reach(node)
    .variables.filter(({ id, question }) => !skipped.includes(id) && truth(question.askedWhen, answers) === true)
    .map((variable) => ({ variable, left: remaining(policy, node, variable) }))
    .sort((a, b) => a.left - b.left)
  if (!first) return null
  const { id, question, samples } = first.variable
  return {
    question,
    separates: new Map(
      samples.map((answer) => [
        answer,
        outcomesOf(table, policy.space.restrict(table.byOutcome, { ...answers, [id]: answer })),
      ]),
    ),
  }
}

/** One changed answer that leads to another outcome. */
export interface Change {
  readonly question: QuestionId
  readonly from: Answer
  readonly answer: Answer
  /** Where it leads: one outcome, or several if it opens further questions. */
  readonly outcomes: readonly string[]
}

/**
 * The changes of the outcome: every single other answer after which the current outcome is no longer the only one.
 * Empty while the outcome is undecided.
 */
export function changes(policy: Policy, answers: Answers): Change[] {
  const table = tableOf(policy, 'route')
  const now = policy.space.restrict(table.byOutcome, answers)
  if (typeof now !== 'number') return []
  return policy.space.variables.flatMap(({ id, samples, cell }) => {
    const from = answers[id]
    // Stryker disable next-line ConditionalExpression: an undefined answer has no cell, and an unanswered question cannot change a decided outcome
    if (from === undefined) return []
    return samples.flatMap((answer, i) => {
      // Stryker disable next-line ConditionalExpression: the same answer leads to the same node, which is skipped anyway
      if (i === cell(from)) return []
      const node = policy.space.restrict(table.byOutcome, { ...answers, [id]: answer })
      return node === now ? [] : [{ question: id, from, answer, outcomes: outcomesOf(table, node) }]
    })
  })
}
