import type { Speech } from '../i18n'
import '../i18n/law'
import type { Listed } from '../journey/outcome'
import type { Answer, QuestionId } from '../rules'

/** The place is asked before any question of the law; this is its name among them. */
export const PLACE = 'place'

/**
 * The words of a question.
 * @example questionName(speech, 'stay')
 */
export function questionName({ t, law }: Speech, question: QuestionId): string {
  return question === PLACE ? t('place.question') : law(`question.${question}`)
}

/**
 * The words of an answer; null is "I'm not sure".
 * @example answerName(speech, 'stay', 'journalist')
 */
export function answerName({ t, law }: Speech, question: QuestionId, answer: Answer | null): string {
  if (answer === null) return t('questions.unsure')
  return law(question === PLACE ? `place.${answer}` : `answer.${question}.${answer}`)
}

/**
 * The words of an entry with its figures; where nothing is known for the day they say so.
 * @example entryName(speech, listed)
 */
export function entryName({ t, law }: Speech, one: Listed): string {
  return one.known ? law(`entry.${one.id}`, one.values) : t('outcome.unknown')
}

/**
 * The remark that belongs to an entry; absent where there is none.
 * @example entryHint(speech, listed) // 'The original.'
 */
export function entryHint({ law, has }: Speech, one: Listed): string | undefined {
  const key = `entry.${one.id}.hint`
  return one.known && has(key) ? law(key, one.values) : undefined
}

/**
 * The Chinese to show beside a name; absent where there is none, or where the name holds it already.
 * @example beside('Passport', '护照') // '护照'
 */
export function beside(name: string, zh: string | null): string | undefined {
  return zh === null || name.includes(zh) ? undefined : zh
}

/**
 * The language in which a document's title is printed: Chinese if it holds any, else English.
 * @example printedIn('中华人民共和国社会保险法') // 'zh-Hans'
 */
export function printedIn(title: string): string {
  return /[\u4e00-\u9fff]/.test(title) ? 'zh-Hans' : 'en'
}
