import { matchLanguage } from './match-language'
import { pseudoLanguages } from './pseudo'

/** A language of the app. */
export interface Language {
  /** The BCP-47 tag, which is also the name of the folder in `locales`. */
  readonly tag: string
  /** The name of the language in its own script. */
  readonly name: string
  /** Its Chinese name, for the staff of an office. */
  readonly zh: string
  /** "Hello" in it: who reads neither script knows their own greeting. */
  readonly greeting: string
  readonly direction: 'ltr' | 'rtl'
  /** The BCP-47 tag with region that selects a text-to-speech voice. */
  readonly voice: string
}

/** The languages with translations, in the order in which they are offered. The first is the fallback. */
const translated = [
  { tag: 'en', name: 'English', zh: '英语', greeting: 'Hello', direction: 'ltr', voice: 'en-GB' },
  { tag: 'zh-Hans', name: '简体中文', zh: '中文', greeting: '您好', direction: 'ltr', voice: 'zh-CN' },
  { tag: 'my', name: 'မြန်မာ', zh: '缅甸语', greeting: 'မင်္ဂလာပါ', direction: 'ltr', voice: 'my-MM' },
  { tag: 'vi', name: 'Tiếng Việt', zh: '越南语', greeting: 'Xin chào', direction: 'ltr', voice: 'vi-VN' },
  { tag: 'ko', name: '한국어', zh: '韩语', greeting: '안녕하세요', direction: 'ltr', voice: 'ko-KR' },
  { tag: 'ja', name: '日本語', zh: '日语', greeting: 'こんにちは', direction: 'ltr', voice: 'ja-JP' },
  { tag: 'lo', name: 'ລາວ', zh: '老挝语', greeting: 'ສະບາຍດີ', direction: 'ltr', voice: 'lo-LA' },
  { tag: 'th', name: 'ไทย', zh: '泰语', greeting: 'สวัสดี', direction: 'ltr', voice: 'th-TH' },
  { tag: 'ru', name: 'Русский', zh: '俄语', greeting: 'Здравствуйте', direction: 'ltr', voice: 'ru-RU' },
  { tag: 'fr', name: 'Français', zh: '法语', greeting: 'Bonjour', direction: 'ltr', voice: 'fr-FR' },
  { tag: 'es', name: 'Español', zh: '西班牙语', greeting: 'Hola', direction: 'ltr', voice: 'es-ES' },
  { tag: 'ar', name: 'العربية', zh: '阿拉伯语', greeting: 'مرحبًا', direction: 'rtl', voice: 'ar-SA' },
] as const satisfies readonly Language[]

/** The tag of a language of the app. */
export type LanguageTag = (typeof translated)[number]['tag']

/** The languages that are offered; in development builds with the pseudo-languages. */
export const languages =
  process.env.NODE_ENV === 'development'
    ? [...translated, ...(pseudoLanguages as readonly (typeof translated)[number][])]
    : translated

/** The language that is displayed if no other matches. */
export const fallback = translated[0].tag

/** The language of the offices, which bilingual mode displays under each line. */
export const CHINESE = 'zh-Hans' satisfies LanguageTag

/** The tags of the languages, in the order in which they are offered. */
export const languageTags: readonly LanguageTag[] = languages.map(({ tag }) => tag)

/**
 * The language of the app that a BCP-47 tag matches, whatever its region or script; null: none. Traditional Chinese
 * matches simplified Chinese, which its readers understand.
 * @example parseLanguageTag('zh-TW') // 'zh-Hans'
 */
export function parseLanguageTag(tag: string | null): LanguageTag | null {
  return matchLanguage(tag, languageTags)
}

/**
 * The language of the app that matches a BCP-47 tag; null or no match: the fallback.
 * @example closestLanguage('pt-BR') // 'en'
 */
export function closestLanguage(tag: string | null): LanguageTag {
  return parseLanguageTag(tag) ?? fallback
}

/**
 * The language with a tag.
 * @example findLanguage('en').name // 'English'
 */
export function findLanguage(tag: LanguageTag): Language {
  return languages.find((language) => language.tag === tag) ?? translated[0]
}
