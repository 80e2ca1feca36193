import type { Guide, Label, Step, Term } from '../../guides'
import { guideLibrary } from '../../guides/guide-library'
import { withoutChinese, type BilingualText, type Translator } from '../../i18n'

/**
 * The title of a guide.
 * @example guideTitle(translator, guide).text // 'Activate at a counter'
 */
export const guideTitle = ({ guide }: Translator, { id }: Pick<Guide, 'id'>): BilingualText => guide(`guide.${id}`)

/**
 * The instruction of a step: the one thing to do, in a short line.
 * @example stepText(translator, guide, step)
 */
export const stepText = (
  { guide: say }: Translator,
  guide: Pick<Guide, 'id'>,
  { id, values }: Pick<Step, 'id' | 'values'>,
): BilingualText => say(`step.${guide.id}.${id}`, values)

/**
 * What the instruction of a step leaves out, for below its picture; null: nothing.
 * @example stepMore(translator, guide, step)?.text
 */
export const stepMore = (
  { guide: say }: Translator,
  guide: Pick<Guide, 'id'>,
  { id, more, values }: Pick<Step, 'id' | 'more' | 'values'>,
): BilingualText | null => (more ? say(`step.${guide.id}.${id}.more`, values) : null)

/**
 * The term of a label: its Chinese and pinyin.
 * @example termOf({ term: 'code', zh: '医保码' }).pinyin // 'yībǎo mǎ'
 */
export function termOf({ term, zh }: Label): Pick<Term, 'id' | 'kind' | 'zh' | 'pinyin'> {
  return guideLibrary.terms.get(term) ?? { id: term, kind: 'term', zh, pinyin: '' }
}

/**
 * The meaning of a term in the person's language; undefined if it equals the Chinese.
 * @example termMeaning(translator, { id: 'code', zh: '医保码' })?.text // 'medical insurance code'
 */
export function termMeaning({ guide }: Translator, { id, zh }: Pick<Term, 'id' | 'zh'>): BilingualText | undefined {
  const meaning = guide(`term.${id}`)
  return meaning.text === zh || meaning.text === '' ? undefined : meaning.zh === zh ? withoutChinese(meaning) : meaning
}
