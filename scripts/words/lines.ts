import { type Form, pluralOf } from '../../src/i18n/plural'
import { type Locales, type Space, spaces } from './locales'

/** One text that a language must have, with what it says in English and in Chinese. */
export interface Line {
  readonly space: Space
  readonly key: string
  /** The plural form that it is; null: the text has none. */
  readonly form: Form | null
  readonly english: string
  readonly chinese: string
}

const ending = /_(zero|one|two|few|many|other)$/

/** A key without its plural form. */
export const stemOf = (key: string): string => key.replace(ending, '')

/** What stands in Chinese on a screen of any language. */
export const isChinese = ({ space, key }: Pick<Line, 'space' | 'key'>): boolean => space === 'ui' && key.endsWith('.zh')

/** How a language writes figures; these may hold figures. */
export const isForm = ({ key }: Pick<Line, 'key'>): boolean => key.startsWith('format.')

/**
 * Every line that a language must have, in the order of English; of a counted text one for each plural form of the language.
 * @example linesOf(readLocales(), 'ru').filter((line) => line.key.startsWith('find.found_')).length // 4
 */
export function linesOf(locales: Locales, tag: string): Line[] {
  const [english, chinese] = [locales.get('en'), locales.get('zh-Hans')]
  return spaces.flatMap((space) => {
    const [en, zh] = [english?.words[space] ?? {}, chinese?.words[space] ?? {}]
    return Object.keys(en).flatMap((key): Line[] => {
      const stem = stemOf(key)
      if (stem === key) return [{ space, key, form: null, english: en[key] ?? '', chinese: zh[key] ?? '' }]
      if (!key.endsWith('_other')) return []
      return pluralOf(tag).forms.map((form) => ({
        space, form, key: `${stem}_${form}`, english: en[`${stem}_${form}`] ?? en[key] ?? '', chinese: zh[key] ?? '',
      }))
    })
  })
}
