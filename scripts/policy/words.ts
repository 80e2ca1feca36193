import english from '../../locales/en/policy.json'
import englishUi from '../../locales/en/ui.json'
import chinese from '../../locales/zh-Hans/policy.json'
import chineseUi from '../../locales/zh-Hans/ui.json'

type Words = Readonly<Record<string, string | undefined>>
const all: Readonly<Record<'en' | 'zh', Words>> = { en: { ...englishUi, ...english }, zh: { ...chineseUi, ...chinese } }

/** A language that a maintainer reads. */
export type Spoken = keyof typeof all

/**
 * The words of a key as the app says them, with their values; the key itself where there are none.
 * @example word('en', 'strength.ask') // 'This is not decided in our sources. Ask.'
 */
export function word(spoken: Spoken, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (all[spoken][key] ?? key).replace(/\{\{(\w+)[^}]*\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
