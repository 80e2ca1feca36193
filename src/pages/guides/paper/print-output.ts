import type { PrintContent } from '../../../components/print-content'
import type { LanguageTag } from '../../../i18n'
import type { PaperSize } from '../../../platform/print'

/** Every paper size. */
export const PAPER_SIZES: readonly PaperSize[] = ['a4', 'a5', 'slip']

/** The id of the print-out's element. */
export const PRINT_SHEET_ID = 'paper'

/** The print-out, and how it is printed. */
export interface PrintActionsProps {
  readonly content: PrintContent
  readonly size: PaperSize
  /** The language of the print-out. */
  readonly tag: LanguageTag
}
