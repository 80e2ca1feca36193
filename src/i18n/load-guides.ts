import en from '../../locales/en/guides.json'
import zh from '../../locales/zh-Hans/guides.json'
import type { Tag } from './languages'

type Json = Readonly<Record<string, string>>

/** The words of the guides in each language. Only the screens of the guides load this file, so it lies in their package. */
export const guideWords: Readonly<Record<Tag, () => Json | Promise<Json>>> = {
  'en': () => en,
  'zh-Hans': () => zh,
}
