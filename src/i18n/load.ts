import enUi from '../../locales/en/ui.json'
import zhPolicy from '../../locales/zh-Hans/policy.json'
import zhUi from '../../locales/zh-Hans/ui.json'
import type { Tag } from './languages'
import type { Words } from './words'

/** The words of each language: at once where they are part of the program, else once fetched. */
export const words: Readonly<Record<Tag, () => Words | Promise<Words>>> = {
  'en': () => ({ ui: enUi }),
  'zh-Hans': () => ({ ui: zhUi, policy: zhPolicy }),
}
