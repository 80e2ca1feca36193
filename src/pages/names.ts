import { type Line, type Speech, textOf, type Words, zhOf } from '../i18n'
import '../i18n/law'
import type { HiddenView } from '../journey/hidden'
import type { Listed } from '../journey/outcome'
import type { Answer, QuestionId } from '../rules'

/** The place is asked before any question of the law; this is its name among them. */
export const PLACE = 'place'

/**
 * The words of a question.
 * @example questionName(speech, 'stay')
 */
export function questionName({ t, law }: Speech, question: QuestionId): Line {
  return question === PLACE ? t('place.question') : law(`question.${question}`)
}

/**
 * The words of an answer; null is "I'm not sure".
 * @example answerName(speech, 'stay', 'journalist')
 */
export function answerName({ t, law }: Speech, question: QuestionId, answer: Answer | null): Line {
  if (answer === null) return t('questions.unsure')
  return law(question === PLACE ? `place.${answer}` : `answer.${question}.${answer}`)
}

/**
 * The words of an entry with its figures; where nothing is known for the day, or it was taken offline, they say so.
 * @example entryName(speech, listed)
 */
export function entryName(speech: Speech, one: Listed): Line {
  if (one.known) return speech.law(`entry.${one.id}`, one.values)
  return one.hidden ? hiddenWhy(speech, one.hidden) : speech.t('outcome.unknown')
}

/**
 * The remark that belongs to an entry, or whom to ask where it was taken offline; absent where there is none.
 * @example entryHint(speech, listed) // 'The original.'
 */
export function entryHint(speech: Speech, one: Listed): Line | undefined {
  const { law, has } = speech
  const key = `entry.${one.id}.hint`
  if (one.known) return has(key) ? law(key, one.values) : undefined
  return one.hidden && askInstead(speech, one.hidden)
}

/**
 * Since when and why something is offline.
 * @example hiddenWhy(speech, view).text // 'Taken offline on 22 November 2026, because …'
 */
export function hiddenWhy({ t, day }: Speech, { since, reason }: HiddenView): Line {
  return t(`hidden.${reason}`, { day: day(since) })
}

/**
 * Whom to ask instead of what is offline; absent where nobody is known.
 * @example askInstead(speech, view)?.text // 'Ask instead: …, 12393'
 */
export function askInstead({ t, law }: Speech, { ask }: HiddenView): Line | undefined {
  if (!ask) return undefined
  const name = law(`entry.${ask.id}`, ask.values)
  const { phone } = ask.values
  return phone === undefined ? t('hidden.ask', { name }) : t('hidden.ask.call', { name, phone: String(phone) })
}

/**
 * The Chinese to show beside a name; absent where there is none, or where the name holds it already, itself or in the Chinese that stands beside it.
 * @example beside('Passport', '护照') // '护照'
 */
export function beside(name: Words, zh: string | null): string | undefined {
  return zh === null || textOf(name).includes(zh) || zhOf(name).includes(zh) ? undefined : zh
}

/**
 * The language in which a document's title is printed: Chinese if it holds any, else English.
 * @example printedIn('中华人民共和国社会保险法') // 'zh-Hans'
 */
export function printedIn(title: string): string {
  return /[\u4e00-\u9fff]/.test(title) ? 'zh-Hans' : 'en'
}

/**
 * The short words of a question, an answer or a scheme, where there is little room; the usual ones where there are none.
 * @example shortName(speech, 'answer.stay.journalist').text // 'Journalist'
 */
export function shortName({ law, has }: Speech, key: string): Line {
  return law(has(`${key}.short`) ? `${key}.short` : key)
}

/**
 * The number on which somebody is called; absent: there is none, or it is not known.
 * @example phoneOf(one) // '028-12393'
 */
export function phoneOf(one: Listed): string | undefined {
  return one.known ? one.values.phone?.toString() : undefined
}
