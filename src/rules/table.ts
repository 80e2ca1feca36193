import type { Policy, DecisionTable } from './compose'
import { type Node, reach } from './diagram'

/**
 * One decision table of a policy.
 * @throws RangeError that names the existing tables
 */
export function tableOf({ decisions }: Policy, name: string): DecisionTable {
  const table = decisions.get(name)
  if (!table) throw new RangeError(`no decision "${name}"; there are ${[...decisions.keys()].join(', ')}`)
  return table
}

/** The outcomes that a diagram of a table can still reach, in the order of the table. */
export function outcomesOf(table: DecisionTable, node: Node): string[] {
  return reach(node).leaves.flatMap((i) => table.outcomes[i] ?? [])
}
