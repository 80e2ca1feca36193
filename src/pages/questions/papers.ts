import type { Answer, EntryId, QuestionId } from '../../rules'

/** The paper that an answer speaks of, as an entry of the law; its Chinese name stands there. */
const papers: Readonly<Record<string, readonly EntryId[]>> = {
  'identity.foreign-passport': ['doc-passport'],
  'identity.hk-macao-taiwan': ['doc-hk-permit'],
  'identity.border-pass': ['doc-border-document'],
  'stay.permanent-residence': ['doc-pr-card'],
  'stay.work-residence': ['doc-work-permit', 'doc-residence-permit'],
  'stay.journalist': ['doc-press-card', 'doc-residence-permit'],
  'stay.study-residence': ['doc-residence-permit'],
  'stay.family-or-private': ['doc-residence-permit'],
  'parent.permanent-resident': ['doc-pr-card'],
}

/**
 * The papers that an answer speaks of; none for most.
 * @example papersOf('identity', 'foreign-passport') // ['doc-passport']
 */
export function papersOf(question: QuestionId, answer: Answer): readonly EntryId[] {
  return papers[`${question}.${answer}`] ?? []
}
