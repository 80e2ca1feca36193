import type { Namespace } from '../../../src/i18n/messages'

/** The namespaces that a screen may need. */
export const NAMESPACES = ['ui', 'rare', 'policy', 'guides'] as const satisfies readonly Namespace[]

/**
 * The chunk with a namespace of a language, as webpack names it (src/i18n/load-messages.h5.ts).
 * @example wordsChunk('ru', 'rare') // 'words-ru-ui-json-rare'
 */
export const wordsChunk = (tag: string, namespace: Namespace): string =>
  `words-${tag}-${namespace === 'rare' ? 'ui-json-rare' : `${namespace}-json`}`
