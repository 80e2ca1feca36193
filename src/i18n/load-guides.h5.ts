import type { Tag } from './languages'

type Json = Readonly<Record<string, string>>

const fetched = async (words: Promise<{ default: Json }>) => (await words).default

/** The words of the guides in each language: a chunk a language, fetched with the first guide. */
export const guideWords: Readonly<Record<Tag, () => Json | Promise<Json>>> = {
  'en': () => fetched(import(/* webpackChunkName: "guides-en" */ '../../locales/en/guides.json')),
  'zh-Hans': () => fetched(import(/* webpackChunkName: "guides-zh-Hans" */ '../../locales/zh-Hans/guides.json')),
}
