import type ui from '../../locales/en/ui.json'

/** What words are for: the app's own screens, the law, the guides. Each is a file of a language's folder. */
export type Space = 'ui' | 'policy' | 'guides'

/** The words of one space in one language, each by a flat key. */
export type Words = Readonly<Record<string, string>>

type Plural<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key

/** A key of the app's own words; one with plural forms is named without its ending. */
export type UiKey = Plural<keyof typeof ui>
