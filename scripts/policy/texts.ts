import english from '../../locales/en/policy.json'
import englishUi from '../../locales/en/ui.json'
import chinese from '../../locales/zh-Hans/policy.json'
import chineseUi from '../../locales/zh-Hans/ui.json'

type Texts = Readonly<Record<string, string | undefined>>
const texts: Readonly<Record<'en' | 'zh', Texts>> = {
  en: { ...englishUi, ...english },
  zh: { ...chineseUi, ...chinese },
}

/** A language of the maintainers. */
export type MaintainerLanguage = keyof typeof texts

/** The text of a key; undefined when there is none. */
const textOf = (language: MaintainerLanguage, key: string): string | undefined => texts[language][key]

/**
 * The text of a key as the app shows it, with its values; the key itself when there is none.
 * @example translate('en', 'strength.ask') // 'This is not decided in our sources. Ask.'
 */
export function translate(
  language: MaintainerLanguage,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (textOf(language, key) ?? key).replace(/\{\{(\w+)[^}]*\}\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  )
}
