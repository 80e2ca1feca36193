/** What leads to an answer: a kind, a space, and an id; steps and troubles are named with their guide. */
export type SearchTarget = string

/** Something that people look for. */
export interface SearchTopic {
  readonly id: string
  /** The drawing of its targets. */
  readonly picture: string
  /** Where it leads, the best first. */
  readonly targets: readonly SearchTarget[]
}

/** The words of a language that people type into the search. */
export interface SearchWords {
  /** Six words to begin with, shown before anything is typed. */
  readonly suggestions: readonly string[]
  /** Words that say nothing about what is looked for, such as “my” and “how”. */
  readonly ignored: readonly string[]
  /** The words for each topic, by its id. */
  readonly topics: Readonly<Record<string, readonly string[]>>
}

/** Every topic, and its words in every language. */
export interface CheckedSearch {
  readonly topics: readonly SearchTopic[]
  readonly words: Readonly<Record<string, SearchWords>>
}
