/** The ids that code outside this folder uses, each with its meaning; ids never change. */
import type { Answers, EntryId } from '../rules'

/** The documents that the matrix of channels compares, each with the answers of an insured person who holds it. */
export const MATRIX_DOCUMENTS: Readonly<Record<EntryId, Answers>> = {
  'doc-passport': { identity: 'foreign-passport', insured: 'here' },
  'doc-pr-card': { identity: 'foreign-passport', stay: 'permanent-residence', insured: 'here' },
  'doc-hk-permit': { identity: 'hk-macao-taiwan', insured: 'here' },
}

/** The documents that the employer provides. The person does not have to look for them. */
export const EMPLOYER_DOCUMENTS: readonly EntryId[] = ['doc-employee-form']

/** The documents that exist in two forms, of which either is enough. */
export const EITHER_DOCUMENTS: readonly EntryId[] = ['doc-work-permit', 'doc-pr-card']
