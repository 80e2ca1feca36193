import { type PluralForm, pluralRule } from '../../src/i18n/plural'
import { type Locales, type Namespace, namespaces } from './locales'

/** One text that a language must have, with its English and Chinese. */
export interface TranslationUnit {
  readonly namespace: Namespace
  readonly key: string
  /** Its plural form; null: the text has no plural. */
  readonly form: PluralForm | null
  readonly english: string
  readonly chinese: string
}

const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/

/** A key without its plural form. */
export const stemOf = (key: string): string => key.replace(PLURAL_SUFFIX, '')

/** Texts that are Chinese in every language. */
export const isChinese = ({ namespace, key }: Pick<TranslationUnit, 'namespace' | 'key'>): boolean =>
  namespace === 'ui' && key.endsWith('.zh')

/** The number formats of a language; only these may contain digits. */
export const isFormat = ({ key }: Pick<TranslationUnit, 'key'>): boolean => key.startsWith('format.')

/**
 * Every text that a language must have, in the order of English; a counted text once for each plural form.
 * @example translationUnits(readLocales(), 'ru').filter((unit) => unit.key.startsWith('find.found_')).length // 4
 */
export function translationUnits(locales: Locales, tag: string): TranslationUnit[] {
  const [english, chinese] = [locales.get('en'), locales.get('zh-Hans')]
  return namespaces.flatMap((namespace) => {
    const [en, zh] = [english?.messages[namespace] ?? {}, chinese?.messages[namespace] ?? {}]
    return Object.keys(en).flatMap((key): TranslationUnit[] => {
      const stem = stemOf(key)
      if (stem === key) return [{ namespace, key, form: null, english: en[key] ?? '', chinese: zh[key] ?? '' }]
      if (!key.endsWith('_other')) return []
      return pluralRule(tag).forms.map((form) => ({
        namespace,
        form,
        key: `${stem}_${form}`,
        english: en[`${stem}_${form}`] ?? en[key] ?? '',
        chinese: zh[key] ?? '',
      }))
    })
  })
}
