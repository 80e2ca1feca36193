import type { Written } from '../../../components/Paper'
import type { Tag } from '../../../i18n'

/** Every size of paper. */
export const SIZES = ['a4', 'a5', 'slip'] as const
export type Size = (typeof SIZES)[number]

/** The id of the paper on the screen. */
export const PAPER = 'paper'

/** What is put out, and on what. */
export interface OutputProps {
  readonly written: Written
  readonly size: Size
  /** The language of the paper. */
  readonly tag: Tag
}
