import type { Answer, Answers, Policy, QuestionId } from '../rules'

/** An answer that can be pressed. */
export interface Chip {
  readonly answer: Answer
  readonly chosen: boolean
  /** Choosing it can change the finding: what is found now, or what further answers can still lead to. */
  readonly matters: boolean
}

/** A question with its answers in one row. */
export interface Row {
  readonly question: QuestionId
  /** The question can change the finding, whatever it is answered with now. */
  readonly matters: boolean
  readonly chips: readonly Chip[]
}

/** The decisions whose findings a triage shows: the route to the rule that hits, each scheme to its yes or no. */
function nodesOf({ decisions }: Policy) {
  return [...decisions].flatMap(([name, table]) => (name === 'route' ? [table.byRule] : name.endsWith('-scheme') ? [table.byOutcome] : []))
}

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/**
 * Every question of a place as a row of answers, with those marked that can still change the finding. Exact: equal
 * functions are the same node of the diagrams, so an answer matters if and only if it leads to another node than the
 * one that holds now (or, while the question is open, than some other answer does).
 * @example triage(policy, { insured: 'here' }).find(row => row.question === 'parent')?.matters // false
 */
export function triage(policy: Policy, answers: Answers): Row[] {
  const nodes = nodesOf(policy)
  return policy.questions.filter(({ type }) => type === 'choice').map(({ id, answers: offered }) => {
    const open = nodes.map(node => policy.space.restrict(node, without(answers, id)))
    const after = new Map(offered.map(answer => [answer, open.map(node => policy.space.restrict(node, { [id]: answer }))]))
    const differ = (one: string, other: string) => after.get(one)!.some((node, i) => node !== after.get(other)![i])
    const matters = offered.some(answer => differ(answer, offered[0]!))
    const now = answers[id]
    return {
      question: id, matters,
      chips: offered.map(answer => ({
        answer, chosen: answer === now,
        matters: typeof now === 'string' && answer !== now ? differ(answer, now) : matters,
      })),
    }
  })
}
