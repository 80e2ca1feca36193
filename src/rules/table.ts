import type { Policy, Table } from './compose'
import { type Node, reach } from './diagram'

/**
 * One decision table of a policy.
 * @throws RangeError that names the tables there are.
 */
export function tableOf({ decisions }: Policy, name: string): Table {
  const table = decisions.get(name)
  if (!table) throw new RangeError(`no decision "${name}"; there are ${[...decisions.keys()].join(', ')}`)
  return table
}

/** The outcomes that a diagram of a table can still reach, in the order of the table. */
export function outcomesOf(table: Table, node: Node): string[] {
  return reach(node).leaves.flatMap(i => table.outcomes[i] ?? [])
}
