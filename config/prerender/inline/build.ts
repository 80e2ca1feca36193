/** What plugin.ts inserts into the inline script: the build has these files and languages. */
export interface Build {
  /** The scripts that start the app, in order. */
  readonly scripts: readonly string[]
  /** The hash in the name of the file with the app's own messages, by the tags of the languages; the first is the fallback. */
  readonly words: Readonly<Record<string, string>>
  /** The file with `ScreenFiles`. */
  readonly screens: string
  /** In the names of the files with the prerendered pages. */
  readonly version: string
}

// Defined by plugin.ts.
declare const BUILD: Build

export const { scripts, words, screens, version } = BUILD

/** The tags of the languages; the first is the fallback. */
export const tags = Object.keys(words)
