/** What plugin.ts inserts into the inline script: the build has these files, screens and languages. */
export interface Build {
  /** The scripts that start the app, in order. */
  readonly scripts: readonly string[]
  /** The files with the app's English messages. */
  readonly english: readonly string[]
  /** The files of the screens other than the start page. */
  readonly files: readonly string[]
  /** The indices in `files` of the files of a screen, by its path. */
  readonly routes: readonly (readonly [route: string, files: readonly number[]])[]
  /** The tags of the languages; the first is the fallback. */
  readonly tags: readonly string[]
  /** In the names of the files with the prerendered pages. */
  readonly version: string
}

// Defined by plugin.ts.
declare const BUILD: Build

export const { scripts, english, files, routes, tags, version } = BUILD
