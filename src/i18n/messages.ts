import type ui from '../../locales/en/ui.json'

/**
 * A group of messages: the app's own text, that of the screens that few people open (the counter's, sharing a case, data
 * protection), the law, or the guides. A language has a file of each, except that the first two share `ui.json`; a build
 * splits it (config/packed-messages.ts).
 */
export type Namespace = 'ui' | 'rare' | 'policy' | 'guides'

/** All namespaces. */
export const NAMESPACES: readonly Namespace[] = ['ui', 'rare', 'policy', 'guides']

/** The messages of one namespace in one language, by flat keys. */
export type Messages = Readonly<Record<string, string>>

/** Messages as a build ships them: nested by the parts of their keys. A part '' is the message of the key so far. */
export interface PackedMessages {
  readonly [part: string]: string | PackedMessages
}

type Plural<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key

/** A key of the app's own text; a key with plural forms is named without its suffix. */
export type UiKey = Plural<keyof typeof ui>
