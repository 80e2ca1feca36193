import { type BilingualText, type Translator, translatorFor } from '../../../i18n'
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

/**
 * A reply in words: the missing papers and the day replace "…". `isTranslated`: the replies exist in the visitor's
 * language; otherwise both sides show Chinese.
 * @example replyWords(translator, { reply, missing: [], day: '2026-12-02' }, name, true).zh // '请您改天再来：12月2日 周三'
 */
export function replyWords(
  translator: Translator,
  { reply, missing, day }: ShownReply,
  nameOf: DocumentName,
  isTranslated: boolean,
): ReplyWords {
  const say = translatorFor(translator.tag, false)
  if (missing.length > 0) {
    const names = missing.map(nameOf)
    return {
      text: say.t('card.missing', { paper: translator.list(names) }).text,
      zh: reply.zh + names.map(({ text, zh }) => zh ?? text).join('、'),
    }
  }
  if (day !== null)
    return { text: say.t('card.come', { day: say.day(day) }).text, zh: reply.zh + officeDayZh(translator, day) }
  return { text: isTranslated ? say.guide(`reply.${reply.id}`).text : reply.zh, zh: reply.zh }
}
