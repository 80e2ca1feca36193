import type { Policy, Table } from './compose'
import { truth } from './conditions'
import { type Node, reach } from './diagram'
import type { Answer, Answers, Question, QuestionId } from './types'
import { outcomesOf } from './verdict'

/** A question to ask next, and what it separates. */
export interface Asked {
  readonly question: Question
  /** For each answer (for a number: a sample of each range) the outcomes that stay possible. */
  readonly separates: ReadonlyMap<Answer, readonly string[]>
}

export interface AskOptions {
  /** Questions that the person left open; they are not asked again. */
  readonly skipped?: readonly QuestionId[]
  /** Stop when the outcome is sure, or only when the rule is (so that what to do is exact). Default: rule. */
  readonly level?: 'outcome' | 'rule'
}

/** How much is left to find out below a node: the number of questions it still depends on, on average over the answers. */
function remaining(policy: Policy, node: Node, question: QuestionId): number {
  const { samples } = policy.space.variables.find(one => one.id === question) as Policy['space']['variables'][number]
  const left = samples.map(answer => reach(policy.space.restrict(node, { [question]: answer })).questions.length)
  return left.reduce((a, b) => a + b, 0) / samples.length
}

/**
 * The question that finishes soonest, among exactly those that can still change the result and that
 * make sense now; null when nothing is left to ask.
 * @example nextQuestion(policy, {})?.question.id // 'insured'
 */
export function nextQuestion(policy: Policy, answers: Answers, { skipped = [], level = 'rule' }: AskOptions = {}): Asked | null {
  const table = policy.decisions.get('route') as Table
  const node = policy.space.restrict(level === 'rule' ? table.byRule : table.byOutcome, answers)
  const open = reach(node).questions
    .filter(id => !skipped.includes(id))
    .map(id => policy.questions.find(one => one.id === id) as Question)
    .filter(one => truth(one.askedWhen, answers) === true)
  const scored = open.map(question => ({ question, left: open.length > 1 ? remaining(policy, node, question.id) : 0 }))
  const [first] = scored.sort((a, b) => a.left - b.left)
  if (!first) return null
  const { question } = first
  const { samples } = policy.space.variables.find(one => one.id === question.id) as Policy['space']['variables'][number]
  const separates = new Map(samples.map(answer => [answer, outcomesOf(table, policy.space.restrict(table.byOutcome, { ...answers, [question.id]: answer }))]))
  return { question, separates }
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
  const table = policy.decisions.get('route') as Table
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
