import type ui from '../../locales/en/ui.json'

/** A group of messages: the app's own text, the law, or the guides. Each is a file in the folder of a language. */
export type Namespace = 'ui' | 'policy' | 'guides'

/** The messages of one namespace in one language, by flat keys. */
export type Messages = Readonly<Record<string, string>>

/** Messages as a build ships them: nested by the parts of their keys. A part '' is the message of the key so far. */
export interface PackedMessages {
  readonly [part: string]: string | PackedMessages
}

type Plural<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key

/** A key of the app's own text; a key with plural forms is named without its suffix. */
export type UiKey = Plural<keyof typeof ui>
