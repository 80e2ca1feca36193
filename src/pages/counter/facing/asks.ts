import type { DrawingName } from '../../../components/drawing-names'
import { type BilingualText, bilingualText, findLanguage, type Translator } from '../../../i18n'

/** What a visitor can ask without a common language. */
export const ASKS = ['join', 'bring', 'cost', 'language'] as const
export type Ask = (typeof ASKS)[number]

/** The drawing of each. */
export const askDrawings: Readonly<Record<Ask, DrawingName>> = {
  join: 'umbrella',
  bring: 'papers',
  cost: 'cost',
  language: 'ask',
}

/**
 * A question of the visitor: what the button says to them, and what the clerk reads in Chinese.
 * @example askText(translator, 'language').zh // '有没有人会说缅甸语？'
 */
export function askText({ t, tag }: Translator, ask: Ask): BilingualText {
  const { name, zh } = findLanguage(tag)
  return t(`facing.ask.${ask}`, { language: bilingualText('language', name, zh) })
}
