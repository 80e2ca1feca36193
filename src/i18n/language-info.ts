import type { LanguageTag } from './languages'

/** One import of a native speaker's marks. */
export interface Reading {
  /** The day of the import, YYYY-MM-DD. */
  readonly on: string
  /** The initials of the reader; null: the reader does not want to be named. */
  readonly by: string | null
  /** How many lines the reader marked. */
  readonly lines: number
}

/** How a translation was made and reviewed. */
export interface LanguageInfo {
  readonly made: 'written' | 'machine-assisted'
  /** The day on which it was made. */
  readonly on: string
  /** The native speaker who reviewed it, and the day; null: not reviewed yet. */
  readonly reviewer: string | null
  readonly reviewed: string | null
  /** What native speakers have read, in the order of the imports; absent: nothing. */
  readonly readings?: readonly Reading[]
  /** How many lines they have approved as they are now, of how many; absent: none. Counted at build time. */
  readonly checked?: { readonly lines: number; readonly of: number }
}

// `locales/<tag>/about.json` of every language, defined by the build.
declare const ABOUT_LANGUAGES: Readonly<Record<LanguageTag, LanguageInfo>>

/** A language as a whole: who has checked it, and when. */
export interface Review {
  /** Names or initials; empty: the readers do not want to be named. */
  readonly by: readonly string[]
  readonly on: string
}

/**
 * The review of a language; null: nobody has checked all of it. It is checked as soon as `about.json` names a reviewer, or
 * native speakers have approved every line.
 * @example reviewOf(languageInfo('fr')) // null
 */
export function reviewOf({ reviewer, reviewed, readings = [], checked }: LanguageInfo): Review | null {
  if (reviewer !== null && reviewed !== null) return { by: [reviewer], on: reviewed }
  const last = readings[readings.length - 1]
  if (!checked || !last || checked.lines < checked.of) return null
  return { by: [...new Set(readings.flatMap(({ by }) => by ?? []))], on: last.on }
}

/**
 * How the translation of a language was made and reviewed. It is part of the program.
 * @example languageInfo('en').made // 'written'
 */
export function languageInfo(tag: LanguageTag): LanguageInfo {
  return ABOUT_LANGUAGES[tag]
}
