import { type Answers, evaluate, type Finding, type Policy } from '../rules'
import { channels } from './outcome'

/** The documents of the matrix, as the answers that stand for them. */
export const DOCUMENTS: Readonly<Record<string, Answers>> = {
  passport: { identity: 'foreign-passport', insured: 'here' },
  'permanent-residence-card': { identity: 'foreign-passport', stay: 'permanent-residence', insured: 'here' },
  'hk-macao-taiwan': { identity: 'hk-macao-taiwan', insured: 'here' },
}

/** One document, and what each channel says to it. */
export interface MatrixRow {
  readonly document: string
  readonly cells: readonly { readonly channel: string; readonly finding: Finding }[]
}

/**
 * Which channel activates with which document, for people insured here: asked of the same rules that answer everywhere else.
 * @example matrix(policy)[0]?.cells.find(one => one.channel === 'alipay')?.finding.value // 'no'
 */
export function matrix(policy: Policy): MatrixRow[] {
  const ids = channels(policy, {}).map(one => one.id)
  return Object.entries(DOCUMENTS).map(([document, answers]) => ({
    document, cells: ids.map(channel => ({ channel, finding: evaluate(policy, channel, answers) })),
  }))
}
