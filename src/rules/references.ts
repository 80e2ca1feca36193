import { truth } from './conditions'
import type { Answers, Condition, EntryId, EntryReference, Plan, PlanList } from './types'

/** The lists of entries of a plan, in the order in which they are shown. */
export const PLAN_LISTS: readonly PlanList[] = ['steps', 'documents', 'deadlines', 'amounts', 'contacts', 'cards']

/** Whether a condition leaves somebody in: true unless the answers make it false. Unknown is never "no". */
export const mayConcern = ({ when }: { readonly when: Condition }, answers: Answers): boolean =>
  truth(when, answers) !== false

/**
 * The entries of a list that may concern a person, in order; with no answers, every entry.
 * @example entriesFor(plan.documents, { activity: 'child' }) // ['doc-passport', 'doc-birth-certificate']
 */
export const entriesFor = (references: readonly EntryReference[], answers: Answers): EntryId[] =>
  references.filter((reference) => mayConcern(reference, answers)).map(({ entry }) => entry)

/** Every reference of a plan, with its list and its position there. */
export const referencesOf = (
  plan: Plan,
): { readonly list: PlanList; readonly index: number; readonly reference: EntryReference }[] =>
  PLAN_LISTS.flatMap((list) => plan[list].map((reference, index) => ({ list, index, reference })))
