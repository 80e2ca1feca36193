import { joinTexts, type BilingualText, type DisplayText, type Translator } from '../../../src/i18n'

/** The sign between a name and its value, where it is not `: `. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { 'zh-Hans': '：', ja: '：', fr: '\u00a0: ' }

/**
 * A name and its value, with the colon of the language between them.
 * @example withColon(translator, law('question.stay.short'), law('answer.stay.study.short')).text // 'Stay: Study'
 */
export const withColon = ({ tag }: Pick<Translator, 'tag'>, name: DisplayText, value: DisplayText): BilingualText =>
  joinTexts([name, value], SIGNS[tag] ?? ': ')
