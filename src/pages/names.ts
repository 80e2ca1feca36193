import { type Line, type Speech, textOf, type Words, zhOf } from '../i18n'
import '../i18n/law'
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
 * The words of an entry with its figures; where nothing is known for the day they say so.
 * @example entryName(speech, listed)
 */
export function entryName({ t, law }: Speech, one: Listed): Line {
  return one.known ? law(`entry.${one.id}`, one.values) : t('outcome.unknown')
}

/**
 * The remark that belongs to an entry; absent where there is none.
 * @example entryHint(speech, listed) // 'The original.'
 */
export function entryHint({ law, has }: Speech, one: Listed): Line | undefined {
  const key = `entry.${one.id}.hint`
  return one.known && has(key) ? law(key, one.values) : undefined
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
