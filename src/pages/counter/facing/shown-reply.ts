import { type BilingualText, chineseText, type Translator, translatorFor } from '../../../i18n'
import type { Reply } from '../../../guides'
import type { Day, EntryId } from '../../../rules'
import { officeDayZh } from '../../../features/counter/office-days'

/** What the clerk replies, with what they add to it. */
export interface ShownReply {
  readonly reply: Reply
  /** The papers that are missing, in the order in which they were touched. */
  readonly missing: readonly EntryId[]
  /** The day on which to come back; null: none was named. */
  readonly day: Day | null
}

/** The replies that name the amount, and the number that knows it. */
const COST_REPLY = 'cost-shown'
const COST_PHONE_REPLY = 'ask-tax'

/** The same in the visitor's language and in Chinese. */
export interface ReplyWords {
  readonly text: string
  readonly zh: string
}

/** The name of a document, in the visitor's language and in Chinese. */
export type DocumentName = (id: EntryId) => BilingualText

/**
 * A reply without anything added.
 * @example plainReply(reply)
 */
export const plainReply = (reply: Reply): ShownReply => ({ reply, missing: [], day: null })

/** What is known of this visitor's case, for the replies that name it. */
export interface ReplyFacts {
  readonly nameOf: DocumentName
  /** What it costs, in words; null: no amount is known. */
  readonly cost: ReplyWords | null
  /** The number to ask about the cost; null: unknown. */
  readonly costPhone: string | null
  /** The replies exist in the visitor's language; otherwise both sides show Chinese. */
  readonly isTranslated: boolean
}

/**
 * A reply in words: the missing papers and the day replace "…", and the amount or the number to call is named.
 * @example replyWords(translator, { reply, missing: [], day: '2026-12-02' }, facts).zh // '请您改天再来：12月2日 周三'
 */
export function replyWords(
  translator: Translator,
  { reply, missing, day }: ShownReply,
  { nameOf, cost, costPhone, isTranslated }: ReplyFacts,
): ReplyWords {
  const say = translatorFor(translator.tag, false)
  if (missing.length > 0) {
    const names = missing.map(nameOf)
    return {
      text: say.t('card.missing', { paper: translator.list(names) }).text,
      zh: reply.zh + names.map(chineseText).join('、'),
    }
  }
  if (day !== null)
    return { text: say.t('card.come', { day: say.day(day) }).text, zh: reply.zh + officeDayZh(translator, day) }
  if (reply.id === COST_REPLY && cost !== null) return cost
  const text = isTranslated ? say.guide(`reply.${reply.id}`).text : reply.zh
  if (reply.id !== COST_PHONE_REPLY || costPhone === null) return { text, zh: reply.zh }
  return { text: `${text} ${costPhone}`, zh: `${reply.zh}${costPhone}` }
}
