import { pseudoLanguages } from './pseudo'

/** A language of the app. */
export interface Language {
  /** Its BCP-47 tag, which is also the name of its folder in `locales`. */
  readonly tag: string
  /** Its own name in its own script. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** What a voice that reads it aloud calls it: the language with the region whose speech is meant. */
  readonly voice: string
}

/** Every language, in the order in which they are offered. The first is spoken where no other fits. */
const ours = [
  { tag: 'en', name: 'English', direction: 'ltr', voice: 'en-GB' },
  { tag: 'zh-Hans', name: '简体中文', direction: 'ltr', voice: 'zh-CN' },
  { tag: 'my', name: 'မြန်မာ', direction: 'ltr', voice: 'my-MM' },
  { tag: 'vi', name: 'Tiếng Việt', direction: 'ltr', voice: 'vi-VN' },
  { tag: 'ko', name: '한국어', direction: 'ltr', voice: 'ko-KR' },
  { tag: 'ja', name: '日本語', direction: 'ltr', voice: 'ja-JP' },
  { tag: 'lo', name: 'ລາວ', direction: 'ltr', voice: 'lo-LA' },
  { tag: 'th', name: 'ไทย', direction: 'ltr', voice: 'th-TH' },
  { tag: 'ru', name: 'Русский', direction: 'ltr', voice: 'ru-RU' },
  { tag: 'fr', name: 'Français', direction: 'ltr', voice: 'fr-FR' },
  { tag: 'es', name: 'Español', direction: 'ltr', voice: 'es-ES' },
  { tag: 'ar', name: 'العربية', direction: 'rtl', voice: 'ar-SA' },
] as const satisfies readonly Language[]

/** The tag of a language that has words. */
export type Tag = (typeof ours)[number]['tag']

/** The languages that are offered; while developing, those that nobody speaks are among them. */
export const languages = process.env.NODE_ENV === 'development' ? [...ours, ...(pseudoLanguages as readonly (typeof ours)[number][])] : ours

/** The language that is spoken where no other fits. */
export const fallback = ours[0].tag

/**
 * The language of the app that a BCP-47 tag means, whatever its region or script; `null`: we have none.
 * Traditional Chinese is read by whoever reads it in simplified script too, so it finds that.
 * @example known('zh-TW') // 'zh-Hans'
 */
export function known(tag: string | null): Tag | null {
  const wanted = (tag ?? '').toLowerCase().split(/[-_]/)
  const same = languages.find((one) => one.tag.toLowerCase() === wanted.join('-'))
  return (same ?? languages.find((one) => one.tag.split('-')[0] === wanted[0]))?.tag ?? null
}

/**
 * The language of the app that comes nearest to a BCP-47 tag; absent or not understood: the fallback.
 * @example nearest('pt-BR') // 'en'
 */
export function nearest(tag: string | null): Tag {
  return known(tag) ?? fallback
}

/**
 * What is known of a language of the app.
 * @example languageOf('en').name // 'English'
 */
export function languageOf(tag: Tag): Language {
  return languages.find((one) => one.tag === tag) ?? ours[0]
}
