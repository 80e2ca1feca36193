import type { ReactNode } from 'react'

/** What one key says: in the person's language and, where that is wanted, in Chinese. */
export interface Line {
  readonly id: string
  readonly text: string
  /** Null: no Chinese beside it. */
  readonly zh: string | null
}

/** What is seen: a line, or a name that is the same in every language. */
export type Words = string | Line

/** What an element may hold. */
export type Shown = ReactNode | Line

/**
 * The words in the person's language alone, for what is heard and not seen.
 * @example plain({ id: 'home.start', text: 'Start', zh: '开始' }) // 'Start'
 */
export const plain = (words: Words): string => (typeof words === 'string' ? words : words.text)

/** Tells whether something to show is a line. */
export const isLine = (shown: Shown): shown is Line => typeof shown === 'object' && shown !== null && 'text' in shown && 'zh' in shown

/** Tells whether something to show is a line in two languages, which takes two rows. */
export const isPair = (shown: Shown): shown is Line & { zh: string } => isLine(shown) && shown.zh !== null
