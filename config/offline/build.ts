/** The hash of each file in the format of `integrity`, by its path relative to index.html. */
export type Hashes = Readonly<Record<string, string>>

/** What the service worker knows of its build. */
export interface Build {
  /** Changes with every change in the build. */
  readonly version: string
  /** The hash of index.html. */
  readonly page: string
  /** The files that every screen needs in English; cached on the first visit. */
  readonly shell: Hashes
  /** The further files that each other language needs, by tag; cached once the language is displayed. */
  readonly languages: Readonly<Record<string, Hashes>>
}
