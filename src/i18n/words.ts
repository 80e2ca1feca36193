import type ui from '../../locales/en/ui.json'

/** The words of one language: the app's own and the law's, each by a flat key. */
export interface Words {
  readonly ui: Readonly<Record<string, string>>
  /** Absent for the fallback: they come with the screens that speak of the law (`law.ts`). */
  readonly policy?: Readonly<Record<string, string>>
}

type Plural<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key

/** A key of the app's own words; one with plural forms is named without its ending. */
export type UiKey = Plural<keyof typeof ui>
