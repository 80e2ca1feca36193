import type { PrintCode, PrintGroup } from '../../../components/PrintSheet'

/** Parts of a print-out that do not depend on its subject. */
export interface PrintExtras {
  /** Null: not printed. */
  readonly code: PrintCode | null
  /** Empty: not printed at a counter. */
  readonly office: readonly PrintGroup[]
}
