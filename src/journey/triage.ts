import { type Answer, type Answers, type Policy, type QuestionId, reach } from '../rules'

/** An answer as a chip. */
export interface TriageChip {
  readonly answer: Answer
  readonly chosen: boolean
  /** Whether selecting it can change the finding: the current one, or those that further answers can lead to. */
  readonly matters: boolean
  /** Less common: shown on request. */
  readonly more: boolean
}

/** A question with its answers in one row. */
export interface TriageRow {
  readonly question: QuestionId
  /** Whether the question can change the finding, regardless of its current answer. */
  readonly matters: boolean
  readonly chips: readonly TriageChip[]
}

/** The diagrams of the decisions that a triage shows: the route by rule, each scheme by outcome. */
function nodesOf({ decisions }: Policy) {
  return [...decisions.values()].flatMap(({ kind, byRule, byOutcome }) =>
    kind === 'route' ? [byRule] : kind === 'scheme' ? [byOutcome] : [],
  )
}

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/**
 * Every question that the rules of a place use as a row of answers, each marked if it can still change the finding. This is exact: equal
 * functions are the same node of the diagrams, so an answer matters if and only if it leads to another node than the
 * current one (or, while the question is open, than some other answer does).
 * @example triage(policy, { insured: 'here' }).find(row => row.question === 'parent')?.matters // false
 */
export function triage(policy: Policy, answers: Answers): TriageRow[] {
  const nodes = nodesOf(policy)
  const read = new Set(nodes.flatMap((node) => reach(node).questions))
  return policy.questions
    .filter(({ id, type }) => type === 'choice' && read.has(id))
    .map(({ id, answers: offered, more }) => {
      const open = nodes.map((node) => policy.space.restrict(node, without(answers, id)))
      const after = new Map(
        offered.map((answer) => [answer, open.map((node) => policy.space.restrict(node, { [id]: answer }))]),
      )
      const differ = (answer: string, other: string) =>
        after.get(answer)!.some((node, i) => node !== after.get(other)![i])
      const matters = offered.some((answer) => differ(answer, offered[0]!))
      const current = answers[id]
      return {
        question: id,
        matters,
        chips: offered.map((answer) => ({
          answer,
          chosen: answer === current,
          more: more.includes(answer),
          matters: typeof current === 'string' && answer !== current ? differ(answer, current) : matters,
        })),
      }
    })
}
