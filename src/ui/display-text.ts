import type { ReactNode } from 'react'
import type { BilingualText, DisplayText } from '../i18n/bilingual-text'

export type { BilingualText, DisplayText }

/** The content of an element: a React node or a bilingual text. */
export type DisplayNode = ReactNode | BilingualText

/**
 * The text in the user's language only, for screen readers and attributes.
 * @example plainText({ id: 'home.start', text: 'Start', zh: '开始' }) // 'Start'
 */
export const plainText = (text: DisplayText): string => (typeof text === 'string' ? text : text.text)

/** Whether a node is a bilingual text, with or without Chinese. */
export const isBilingualText = (node: DisplayNode): node is BilingualText =>
  typeof node === 'object' && node !== null && 'text' in node && 'zh' in node

/** Whether a node is a bilingual text with Chinese, which takes two rows. */
export const hasChinese = (node: DisplayNode): node is BilingualText & { zh: string } =>
  isBilingualText(node) && node.zh !== null
