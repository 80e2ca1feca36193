/** The hash of each file, by its path from index.html, as `integrity` wants it. */
export type Hashes = Readonly<Record<string, string>>

/** What the service worker is told of the build that it belongs to. */
export interface Build {
  /** Differs whenever anything in the build does. */
  readonly version: string
  /** The hash of index.html. */
  readonly page: string
  /** What every screen in English needs: kept from the first visit. */
  readonly shell: Hashes
  /** What each other language needs besides: kept once somebody reads it. */
  readonly words: Readonly<Record<string, Hashes>>
}
