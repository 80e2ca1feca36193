import type { Tag } from './languages'

/** How the words of a language were made and checked. */
export interface About {
  readonly made: 'written' | 'machine-assisted'
  /** The day on which they were made. */
  readonly on: string
  /** Who has read them as a native speaker, and on which day; null: nobody yet. */
  readonly reviewer: string | null
  readonly reviewed: string | null
}

// `locales/<tag>/about.json` of every language: config/ builds it in.
declare const ABOUT_LANGUAGES: Readonly<Record<Tag, About>>

/**
 * How the words of a language were made and checked. Nothing is fetched for it.
 * @example aboutOf('en').made // 'written'
 */
export function aboutOf(tag: Tag): About {
  return ABOUT_LANGUAGES[tag]
}
