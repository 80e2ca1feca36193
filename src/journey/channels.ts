import { type Answers, type EntryId, evaluate, type Finding, type Policy } from '../rules'
import { channels } from './outcome'

/** One document, and whether each channel accepts it. */
export interface MatrixRow {
  readonly document: EntryId
  readonly cells: readonly { readonly channel: string; readonly finding: Finding }[]
}

/**
 * Which channel activates the code with which document, by the rules of the policy. `documents`: the entries
 * to compare, each with the answers of a person who holds that document.
 * @example matrix(policy, MATRIX_DOCUMENTS)[0]?.cells.find((cell) => cell.channel === 'alipay')?.finding.value // 'no'
 */
export function matrix(policy: Policy, documents: Readonly<Record<EntryId, Answers>>): MatrixRow[] {
  const ids = channels(policy, {}).map((channel) => channel.id)
  return Object.entries(documents).map(([document, answers]) => ({
    document,
    cells: ids.map((channel) => ({ channel, finding: evaluate(policy, channel, answers) })),
  }))
}
