/**
 * The guides, steps, problems and words that screens of their own name. `__tests__/guides/named.test.ts` compares them
 * with the data; to show others, change them here.
 */
import type { GuideId, TermId } from './types'

/** The guide whose steps are the lines to call. */
export const CALL_GUIDE: GuideId = 'who-to-call'

/** Its step with the lines to call in danger, which are below all others. */
export const CALL_DANGER_STEP = 'danger'

/** Its problems whose words the page shows: nobody understands, and only the local office knows. */
export const CALL_TROUBLES = { language: 'language', local: 'local' } as const

/** The guide that finds out whether somebody is insured. */
export const CHECK_GUIDE: GuideId = 'check-enrolment'

/** A step of a guide, with the sentence that is shown there. */
export interface NamedStep {
  readonly guide: GuideId
  readonly step: string
}

/** What "At hospital now" shows: the sentences of these steps, the four originals of a claim, and further help. */
export const HOSPITAL = {
  steps: {
    register: { guide: 'use-hospital', step: 'register' },
    settle: { guide: 'use-hospital', step: 'settle' },
    admission: { guide: 'use-hospital', step: 'admission' },
    ask: { guide: 'code-fails', step: 'ask' },
    correct: { guide: 'code-fails', step: 'update-record' },
    payFirst: { guide: 'code-fails', step: 'pay-first' },
    claim: { guide: 'code-fails', step: 'claim' },
  } satisfies Readonly<Record<string, NamedStep>>,
  claimPapers: ['fee-receipt', 'fee-list', 'diagnosis-certificate', 'medical-records'] satisfies readonly TermId[],
  more: ['use-hospital', 'code-fails', 'emergency'] satisfies readonly GuideId[],
} as const

/** The guide for staff, which belongs to no chapter of anybody's way. */
export const STAFF_GUIDE: GuideId = 'using-at-a-counter'

/** What fails most often, the first first: a problem of a guide that stands for all that are like it. */
export const COMMON_TROUBLES: readonly { readonly guide: GuideId; readonly trouble: string }[] = [
  { guide: 'activate-national-app', trouble: 'face-fails' },
  { guide: 'activate-national-app', trouble: 'name-differs' },
  { guide: 'activate-national-app', trouble: 'document-not-offered' },
  { guide: 'use-hospital', trouble: 'no-record' },
  { guide: 'activate-counter', trouble: 'does-not-open' },
  { guide: 'link-wechat', trouble: 'card-refused' },
  { guide: 'use-pharmacy', trouble: 'no-mobile-pay' },
  { guide: 'code-fails', trouble: 'cannot-pay' },
  { guide: 'link-wechat', trouble: 'no-message' },
  { guide: 'use-hospital', trouble: 'password' },
  { guide: 'activate-counter', trouble: 'refused' },
]
