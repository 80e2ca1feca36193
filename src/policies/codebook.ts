import json from './codebook.json'

/**
 * The ids that a handover code names by their position in these lists. New ids are appended only, because people
 * have codes that were encoded with it. An id that the law no longer has stays; its question is asked again.
 */
export interface Codebook {
  readonly places: readonly string[]
  /** The answers of each question, by question, in the order in which a code lists them. */
  readonly questions: Readonly<Record<string, readonly string[]>>
  readonly guides: readonly string[]
  readonly languages: readonly string[]
}

/** The codebook of this release; checked with the packs (`checkPolicyFiles`). */
export const codebook: Codebook = json
