import codebook from './codebook.json'

/**
 * The ids that a handover code names by their place in these lists. A list may only grow at its end: what stands
 * here is written in codes that people carry. An id that the law no longer knows stays, and is asked again.
 */
export interface Codebook {
  readonly places: readonly string[]
  /** The answers of each question, by question, in the order in which a code tells them. */
  readonly questions: Readonly<Record<string, readonly string[]>>
  readonly guides: readonly string[]
  readonly languages: readonly string[]
}

/** The codebook of this release. */
export const written: Codebook = codebook
