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

/** What paying and getting the code depend on: see `TaskIds` in src/journey. */
export const TASK_IDS = { insured: 'insured', document: 'identity', elsewherePlan: 'insured-elsewhere' } as const

/** The emergency number, and the sentence that asks people nearby to call it. */
export const AMBULANCE: { readonly phone: EntryId; readonly card: EntryId } = {
  phone: 'phone-120',
  card: 'card-ambulance',
}

/** The sentence for somebody who has no case of their own yet: which languages somebody there speaks. */
export const FIRST_SENTENCE: EntryId = 'card-language'

/** The outcome of people who cannot join as things are: nobody acts, and nothing is paid. */
export const NO_WAY_IN = 'not-yet'

/** The line that knows what a contribution costs. */
export const COST_HOTLINE: EntryId = 'phone-12366'

/**
 * Visitors of a few days, who do not look for themselves among the answers to `question`: one touch at a counter gives
 * these answers.
 */
export const SHORT_VISIT = {
  question: 'activity',
  answers: { activity: 'not-working', stay: 'visa-or-visa-free' },
} as const
