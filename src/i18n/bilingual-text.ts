/** The translation of one key: in the user's language and, in bilingual mode, in Chinese. */
export interface BilingualText {
  /** The translation key. It is the same in every language, so that two people can point at one line. */
  readonly id: string
  readonly text: string
  /** The Chinese text. Null: bilingual mode is off, or the Chinese text equals `text`. */
  readonly zh: string | null
}

/** Text to display: a translation, or a string that is the same in every language, such as a phone number. */
export type DisplayText = string | BilingualText

/** Selects one of the two languages of a text. */
export type TextSelector = (text: DisplayText) => string

/**
 * The text in the user's language only: for screen readers, the clipboard, and output outside the screen.
 * @example primaryText(t('home.start')) // 'Start'
 */
export const primaryText: TextSelector = (text) => (typeof text === 'string' ? text : text.text)

/**
 * The Chinese text; for a text without one, the text itself.
 * @example chineseText('12393') // '12393'
 */
export const chineseText: TextSelector = (text) => (typeof text === 'string' ? text : (text.zh ?? text.text))

/**
 * Creates a bilingual text. Chinese that equals the text is dropped, so that nothing is displayed twice.
 * @example bilingualText('place.chengdu', 'Chengdu', '成都市')
 */
export function bilingualText(id: string, text: string, zh: string | null): BilingualText {
  return { id, text, zh: zh === text ? null : zh }
}

/**
 * Joins texts with the same separator in both languages.
 * @example joinTexts([name, 'A'], ' · ').text // 'Passport · A'
 */
export function joinTexts(texts: readonly DisplayText[], separator: string): BilingualText {
  const ids = texts.flatMap((text) => (typeof text === 'string' ? [] : [text.id]))
  const join = (select: TextSelector) => texts.map(select).join(separator)
  return bilingualText(
    ids.join(' '),
    join(primaryText),
    texts.some((text) => typeof text !== 'string' && text.zh !== null) ? join(chineseText) : null,
  )
}

/**
 * The same text without its Chinese, for a place where the Chinese is already displayed.
 * @example <Bilingual text={withoutChinese(name)} zh={card.zh} />
 */
export const withoutChinese = ({ id, text }: BilingualText): BilingualText => ({ id, text, zh: null })
