import enUi from '../../locales/en/ui.json'
import type { Tag } from './languages'
import type { Words } from './words'

type Json = { default: Readonly<Record<string, string>> }

async function fetched(ui: Promise<Json>, policy: Promise<Json>): Promise<Words> {
  return { ui: (await ui).default, policy: (await policy).default }
}

/** The words of each language: the fallback's are part of the program, each other language is a chunk. */
export const words: Readonly<Record<Tag, () => Words | Promise<Words>>> = {
  'en': () => ({ ui: enUi }),
  'zh-Hans': () => fetched(
    import(/* webpackChunkName: "locale-zh-Hans" */ '../../locales/zh-Hans/ui.json'),
    import(/* webpackChunkName: "locale-zh-Hans" */ '../../locales/zh-Hans/policy.json'),
  ),
}
