import { chineseText, primaryText, type DisplayText, type Translator } from '../../../i18n'
import type { AnswerSummary } from '../../../journey/answer'
import type { OutcomeView } from '../../../journey/outcome'
import { relevantFacts } from '../../../features/counter/relevant-facts'
import type { ReplyWords } from './shown-reply'

/**
 * What it costs, with what the amount is for, in the visitor's language and in Chinese; null: no amount is known.
 * @example costWords(translator, view, summary)?.zh // '费用：约为工资的2%'
 */
export function costWords(translator: Translator, view: OutcomeView, summary: AnswerSummary): ReplyWords | null {
  const fact = relevantFacts(translator, view, summary).find(({ id }) => id === 'cost')
  if (!fact || summary.cost === null || summary.cost.kind === 'words') return null
  const { name, value, note } = fact
  const inWords = (select: (text: DisplayText) => string, colon: string, [open, close]: readonly [string, string]) =>
    `${select(name)}${colon}${select(value)}${note === undefined ? '' : `${open}${select(note)}${close}`}`
  return { text: inWords(primaryText, ': ', [' (', ')']), zh: inWords(chineseText, '：', ['（', '）']) }
}
