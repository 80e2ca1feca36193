import type { Policy } from './compose'
import { truth } from './conditions'
import { type Node, reach, type Variable } from './diagram'
import type { Answer, Answers, Question, QuestionId } from './types'
import { outcomesOf, tableOf } from './table'

/** A question to ask next, and what it separates. */
export interface Asked {
  readonly question: Question
  /** For each answer (for a number: a sample of each range) the outcomes that stay possible. */
  readonly separates: ReadonlyMap<Answer, readonly string[]>
}

export interface AskOptions {
  /** Questions that the person left open; they are not asked again. */
  readonly skipped?: readonly QuestionId[]
  /** The decision table to settle. Default: the route. */
  readonly decision?: string
  /** Stop when the outcome is sure, or only when the rule is (so that what to do is exact). Default: rule. */
  readonly level?: 'outcome' | 'rule'
}

/** How much is left to find out after an answer, on average: nothing where the result is sure; else one question and the bits that tell the results apart. */
function remaining({ space }: Policy, node: Node, { id, samples }: Variable): number {
  const left = (rest: Node) => (typeof rest === 'number' ? 0 : 1 + Math.log2(reach(rest).leaves.length))
  return samples.reduce<number>((sum, answer) => sum + left(space.restrict(node, { [id]: answer })), 0) / samples.length
}

/**
 * The question that finishes soonest, among exactly those that can still change the result and that
 * make sense now; null when nothing is left to ask.
 * @example nextQuestion(policy, {})?.question.id // 'insured'
 */
export function nextQuestion(policy: Policy, answers: Answers, { skipped = [], level, decision = 'route' }: AskOptions = {}): Asked | null {
  const table = tableOf(policy, decision)
  const node = policy.space.restrict(level === 'outcome' ? table.byOutcome : table.byRule, answers)
  const [first] = reach(node).variables
    .filter(({ id, question }) => !skipped.includes(id) && truth(question.askedWhen, answers) === true)
    .map(variable => ({ variable, left: remaining(policy, node, variable) }))
    .sort((a, b) => a.left - b.left)
  if (!first) return null
  const { id, question, samples } = first.variable
  return { question, separates: new Map(samples.map(answer => [answer, outcomesOf(table, policy.space.restrict(table.byOutcome, { ...answers, [id]: answer }))])) }
}

/** One changed answer that leads elsewhere. */
export interface Change {
  readonly question: QuestionId
  readonly from: Answer
  readonly answer: Answer
  /** Where it leads: one outcome, or several if it opens further questions. */
  readonly outcomes: readonly string[]
}

/**
 * What would change the outcome: every single other answer after which the present outcome is no longer the only one.
 * Empty while the outcome is open.
 */
export function changes(policy: Policy, answers: Answers): Change[] {
  const table = tableOf(policy, 'route')
  const now = policy.space.restrict(table.byOutcome, answers)
  if (typeof now !== 'number') return []
  return policy.space.variables.flatMap(({ id, samples, cell }) => {
    const from = answers[id]
    if (from === undefined) return []
    return samples.flatMap((answer, i) => {
      if (i === cell(from)) return []
      const node = policy.space.restrict(table.byOutcome, { ...answers, [id]: answer })
      return node === now ? [] : [{ question: id, from, answer, outcomes: outcomesOf(table, node) }]
    })
  })
}
