import { type BilingualText, type Translator, primaryText, type DisplayText, chineseText } from '../i18n'
import type { HiddenView } from '../journey/hidden'
import type { EntryView } from '../journey/outcome'
import type { Answer, QuestionId } from '../rules'

/** The id of the place among the question ids; it is asked before any question of the policy. */
export const PLACE = 'place'

/**
 * The text of a question.
 * @example questionLabel(translator, 'stay')
 */
export function questionLabel({ t, law }: Translator, question: QuestionId): BilingualText {
  return question === PLACE ? t('place.question') : law(`question.${question}`)
}

/**
 * The text of an answer; null is "I'm not sure".
 * @example answerLabel(translator, 'stay', 'journalist')
 */
export function answerLabel({ t, law }: Translator, question: QuestionId, answer: Answer | null): BilingualText {
  if (answer === null) return t('questions.unsure')
  return law(question === PLACE ? `place.${answer}` : `answer.${question}.${answer}`)
}

/**
 * The text of an entry with its values, or a notice that it is unknown on that day or withdrawn.
 * @example entryLabel(translator, entry)
 */
export function entryLabel(translator: Translator, entry: EntryView): BilingualText {
  if (entry.known) return translator.law(`entry.${entry.id}`, entry.values)
  return entry.hidden ? withdrawnReason(translator, entry.hidden) : translator.t('outcome.unknown')
}

/**
 * The hint of an entry, or an alternative contact if it is withdrawn; undefined if there is none.
 * @example entryHint(translator, entry)?.text // 'The original.'
 */
export function entryHint(translator: Translator, entry: EntryView): BilingualText | undefined {
  const { law, has } = translator
  const key = `entry.${entry.id}.hint`
  if (entry.known) return has(key) ? law(key, entry.values) : undefined
  return entry.hidden && alternativeContact(translator, entry.hidden)
}

/**
 * Since when and why something is withdrawn.
 * @example withdrawnReason(translator, view).text // 'Taken offline on 22 November 2026, because …'
 */
export function withdrawnReason({ t, day }: Translator, { since, reason }: HiddenView): BilingualText {
  return t(`hidden.${reason}`, { day: day(since) })
}

/**
 * Whom to ask instead of withdrawn content; undefined if nobody is known.
 * @example alternativeContact(translator, view)?.text // 'Ask instead: …, 12393'
 */
export function alternativeContact({ t, law }: Translator, { ask }: HiddenView): BilingualText | undefined {
  if (!ask) return undefined
  const name = law(`entry.${ask.id}`, ask.values)
  const { phone } = ask.values
  return phone === undefined ? t('hidden.ask', { name }) : t('hidden.ask.call', { name, phone: String(phone) })
}

/**
 * The Chinese to show with a name; undefined if there is none, or the name already contains it in either language.
 * @example chineseUnlessShown('Passport', '护照') // '护照'
 */
export function chineseUnlessShown(name: DisplayText, zh: string | null): string | undefined {
  return zh === null || primaryText(name).includes(zh) || chineseText(name).includes(zh) ? undefined : zh
}

/**
 * The language of the title or the issuer of a document, by its letters: English if it has two English words in a row,
 * whatever names it has in Chinese.
 * @example titleLanguage('中华人民共和国社会保险法') // 'zh-Hans'
 */
export function titleLanguage(title: string): string {
  if (/[\u3040-\u30ff]/.test(title)) return 'ja'
  if (/[\u0600-\u06ff]/.test(title)) return 'ar'
  return /[\u4e00-\u9fff]/.test(title) && !/[a-z]{2,}[\s,&']+[a-z]{2,}/i.test(title) ? 'zh-Hans' : 'en'
}

/**
 * The short text of a question, answer or scheme, for narrow places; the full text if there is no short one.
 * @example shortLabel(translator, 'answer.stay.journalist').text // 'Journalist'
 */
export function shortLabel({ law, has }: Translator, key: string): BilingualText {
  return law(has(`${key}.short`) ? `${key}.short` : key)
}

/**
 * The phone number of a contact; undefined: none, or unknown.
 * @example phoneNumber(entry) // '028-12393'
 */
export function phoneNumber(entry: EntryView): string | undefined {
  return entry.known ? entry.values.phone?.toString() : undefined
}
