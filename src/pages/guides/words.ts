import type { Guide, Label, Sketch, Step, Term } from '../../guides'
import { shelf } from '../../guides/shelf'
import { alone, type Line, type Speech, textOf } from '../../i18n'

/**
 * The name of a guide.
 * @example guideName(speech, guide) // 'Activate at a counter'
 */
export const guideName = ({ guide }: Speech, { id }: Pick<Guide, 'id'>): Line => guide(`guide.${id}`)

/**
 * The one thing to do at a step.
 * @example stepText(speech, guide, step)
 */
export const stepText = ({ guide: say }: Speech, guide: Pick<Guide, 'id'>, { id, values }: Pick<Step, 'id' | 'values'>): Line =>
  say(`step.${guide.id}.${id}`, values)

/**
 * The term behind a label: its Chinese as it stands on the screen, and its pinyin.
 * @example termOf({ term: 'code', zh: '医保码' }).pinyin // 'yībǎo mǎ'
 */
export function termOf({ term, zh }: Label): Pick<Term, 'id' | 'kind' | 'zh' | 'pinyin'> {
  return shelf.terms.get(term) ?? { id: term, kind: 'term', zh, pinyin: '' }
}

/**
 * What a term means in the person's language; undefined where that is Chinese and says the same.
 * @example meaningOf(speech, 'code') // 'medical insurance code'
 */
export function meaningOf({ guide }: Speech, { id, zh }: Pick<Term, 'id' | 'zh'>): Line | undefined {
  const meaning = guide(`term.${id}`)
  return meaning.text === zh || meaning.text === '' ? undefined : meaning.zh === zh ? alone(meaning) : meaning
}

/**
 * A sketch in words, for whoever does not see it: what stands on it, then what to press in which order.
 * @example sketchWords(speech, sketch)
 */
export function sketchWords(speech: Speech, { title, parts }: Sketch): string {
  const { t } = speech
  const named = (kind: Sketch['parts'][number]['kind'], label: Label | null) => {
    const word = t(`sketch.${kind}`)
    if (!label) return word
    const term = termOf(label)
    const meaning = meaningOf(speech, term)
    return meaning === undefined
      ? t('sketch.plain', { kind: word, zh: term.zh, pinyin: term.pinyin })
      : t('sketch.named', { kind: word, zh: term.zh, pinyin: term.pinyin, meaning })
  }
  const shown = parts.filter((one) => one.press === null).map((one) => named(one.kind, one.label))
  const pressed = parts.filter((one) => one.press !== null).sort((a, b) => (a.press ?? 0) - (b.press ?? 0))
  return [
    t('sketch.screen'),
    ...(title ? [t('sketch.titled', { what: termOf(title).zh })] : []),
    ...(shown.length > 0 ? [t('sketch.shows', { what: speech.list(shown) })] : []),
    ...pressed.map((one) => t('sketch.press', { number: one.press ?? 1, what: named(one.kind, one.label) })),
  ].map(textOf).join(' ')
}
