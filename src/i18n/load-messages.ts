import zhUi from '../../locales/zh-Hans/ui.json'
import { CHINESE, type LanguageTag } from './languages'
import type { Namespace, Messages, PackedMessages } from './messages'
import { unpackMessages } from './unpack-messages'

/** Those of English and Chinese lack `ui`, which is part of the program. */
type LanguagePackage = Readonly<Partial<Record<Namespace, PackedMessages>>>

// How WeChat loads the package of each language, defined by the build (config/data-packages.ts).
declare const FETCH_WORDS: Readonly<Record<LanguageTag, () => Promise<LanguagePackage>>>

const packages: Partial<Record<LanguageTag, LanguagePackage>> = { [CHINESE]: { ui: zhUi } }
const loads: Partial<Record<LanguageTag, Promise<LanguagePackage>>> = {}

async function loadPackage(tag: LanguageTag): Promise<LanguagePackage> {
  try {
    const loaded = { ...packages[tag], ...(await FETCH_WORDS[tag]()) }
    packages[tag] = loaded
    return loaded
  } finally {
    // After an error the next call tries again.
    loads[tag] = undefined
  }
}

/**
 * Loads the messages of a namespace. The app's own text in English and Chinese is part of the program; everything else is
 * in the package of its language, which WeChat downloads once and caches.
 */
export function loadMessages(tag: LanguageTag, namespace: Namespace): Messages | Promise<Messages> {
  const packed = packages[tag]?.[namespace]
  if (packed) return unpackMessages(packed)
  const load = loads[tag] ?? loadPackage(tag)
  loads[tag] = load
  return load.then((messages) => unpackMessages(messages[namespace]!))
}
