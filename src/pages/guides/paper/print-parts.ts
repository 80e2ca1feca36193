import { bilingualText, withoutChinese, type DisplayText, type Translator } from '../../../i18n'
import type { EntryView } from '../../../journey/outcome'
import type { Sentence } from '../../../journey/paper'
import type { EntryId } from '../../../rules'
import { guideLibrary } from '../../../guides/guide-library'
import type { PrintContact, PrintCounterCard, PrintItem } from '../../../components/print-content'
import { shortEntry } from '../../../features/answers/answer-facts'
import { contactDrawing, documentDrawing } from '../../../features/drawings'
import { entryHint, entryLabel, phoneNumber } from '../../../features/labels'

const isChinese = ({ tag }: Translator) => tag.startsWith('zh')

/** The name of an entry with the Chinese that stands on the paper or the door itself, where it is known. */
function entryName(translator: Translator, entry: EntryView, name = entryLabel(translator, entry)): DisplayText {
  if (!entry.known || entry.zh === null) return name
  return isChinese(translator) ? entry.zh : bilingualText(name.id, name.text, entry.zh)
}

/** The papers that the person has, and those that an office asked for. */
export interface DocumentMarks {
  readonly ticked: readonly EntryId[]
  readonly missing: readonly EntryId[]
}

/**
 * A document with its picture, ticked or named as missing.
 * @example documentItem(translator, document, { ticked: ['doc-passport'], missing: [] }).state // 'ticked'
 */
export function documentItem(translator: Translator, entry: EntryView, { ticked, missing }: DocumentMarks): PrintItem {
  const isMissing = missing.includes(entry.id)
  const named = (name: DisplayText) => (isMissing ? translator.t('card.missing', { paper: name }) : name)
  const hint = entryHint(translator, entry)
  const short = shortEntry(translator, entry)
  return {
    id: entry.id,
    drawing: documentDrawing(entry.id),
    text: named(entryName(translator, entry)),
    ...(short && { short: named(entryName(translator, entry, short)) }),
    // The clerk needs the name; the hint is for the person.
    ...(hint && { hint: withoutChinese(hint) }),
    ...(entry.known && entry.stale && { warning: translator.t('outcome.confirm-first') }),
    ...(isMissing ? { state: 'missing' } : ticked.includes(entry.id) && { state: 'ticked' }),
  }
}

/**
 * A contact with its number.
 * @example contactLine(translator, contact).phone // '028-12393'
 */
export function contactLine(translator: Translator, entry: EntryView & { readonly known: true }): PrintContact {
  return {
    id: entry.id,
    drawing: contactDrawing(entry.id),
    name: entryName(translator, entry),
    ...(entry.stale && { hint: translator.t('outcome.confirm-first') }),
    phone: phoneNumber(entry) ?? null,
  }
}

/** The replies that fit to any sentence; "another day" is a line of its own. */
const REPLIES = ['done', 'yes', 'no', 'paper-missing', 'other-window'] as const

/**
 * Sentences with replies to tick; null without any. `step`: the number of its step, where there are several sentences.
 * @example counterCard(translator, [{ sentence, step: null }])?.replies[0]?.zh // '给您办好了。'
 */
export function counterCard(
  translator: Translator,
  sentences: readonly { readonly sentence: Sentence; readonly step: number | null }[],
): PrintCounterCard | null {
  const { t, guide: say } = translator
  const [first] = sentences
  if (!first) return null
  const isOnly = sentences.length === 1
  return {
    sentences: sentences.map(({ sentence: { id, zh }, step }) => ({ id, zh, step: isOnly ? null : step })),
    caption: isOnly && !isChinese(translator) ? withoutChinese(entryLabel(translator, first.sentence)) : null,
    replies: REPLIES.flatMap((id) => {
      const reply = guideLibrary.replies.get(id)
      if (!reply) return []
      const blank = reply.asks !== null
      const text = withoutChinese(blank ? t('card.missing', { paper: '…' }) : say(`reply.${id}`))
      return [{ id, zh: reply.zh, blank, ...(!isChinese(translator) && { text }) }]
    }),
  }
}
