import type { Code, Group } from '../../../components/Paper'

/** What goes on a paper beside what it is about. */
export interface Extras {
  /** Null: not wanted. */
  readonly code: Code | null
  /** Empty: no office hands it out. */
  readonly office: readonly Group[]
}
