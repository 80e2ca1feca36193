/** What plugin.ts inserts into the inline script: the build has these files, screens and languages. */
export interface Build {
  /** The scripts that start the app, in order. */
  readonly scripts: readonly string[]
  /**
   * For each language, the hashes in the names of its files of messages, with spaces between them: those of the app, the
   * law and the guides. Empty: they are in the files of the screens.
   */
  readonly words: Readonly<Record<string, string>>
  /** The files of the screens other than the start page. */
  readonly files: readonly string[]
  /** How many of the files of messages a screen needs, and the indices in `files` of its own files, by its path. */
  readonly routes: readonly (readonly [route: string, words: number, files: readonly number[]])[]
  /** The tags of the languages; the first is the fallback. */
  readonly tags: readonly string[]
  /** In the names of the files with the prerendered pages. */
  readonly version: string
}

// Defined by plugin.ts.
declare const BUILD: Build

export const { scripts, words, files, routes, tags, version } = BUILD
