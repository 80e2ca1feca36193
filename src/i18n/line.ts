/** What one key says: in the person's language and, where that is wanted, in Chinese. */
export interface Line {
  /** The key, the same in every language, so that two people can point at one line. */
  readonly id: string
  readonly text: string
  /** Null: Chinese is not wanted beside it, or says exactly the same. */
  readonly zh: string | null
}

/** What is shown: a line of ours, or a name that is the same in every language. */
export type Words = string | Line

/** How to say what is shown in one of the two languages. */
export type Tongue = (words: Words) => string

/**
 * The words in the person's language alone: for what is heard, copied, or written outside the screen.
 * @example textOf(t('home.start')) // 'Start'
 */
export const textOf: Tongue = (words) => (typeof words === 'string' ? words : words.text)

/**
 * The words in Chinese; those that have none of their own are the same in both languages.
 * @example zhOf('12393') // '12393'
 */
export const zhOf: Tongue = (words) => (typeof words === 'string' ? words : words.zh ?? words.text)

/**
 * A line; the same words are never kept twice.
 * @example line('place.chengdu', 'Chengdu', '成都市')
 */
export function line(id: string, text: string, zh: string | null): Line {
  return { id, text, zh: zh === text ? null : zh }
}

/**
 * Several words as one line, with the same sign between them in both languages.
 * @example joined([name, 'A'], ' · ').text // 'Passport · A'
 */
export function joined(words: readonly Words[], sign: string): Line {
  const ids = words.flatMap((one) => (typeof one === 'string' ? [] : [one.id]))
  const all = (tongue: Tongue) => words.map(tongue).join(sign)
  return line(ids.join(' '), all(textOf), words.some((one) => typeof one !== 'string' && one.zh !== null) ? all(zhOf) : null)
}

/**
 * The same without its Chinese, for where that stands already.
 * @example <Bilingual text={alone(name)} zh={card.zh} />
 */
export const alone = ({ id, text }: Line): Line => ({ id, text, zh: null })
