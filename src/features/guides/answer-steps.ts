import type { Guide, Step } from '../../guides'
import { guideLibrary } from '../../guides/guide-library'
import { findStep } from '../../journey/guide'
import type { EntryView } from '../../journey/outcome'
import type { EntryId } from '../../rules'

/** The step of its guide that shows how a step of an answer is done. Entries whose guide is a page of its own have none. */
const STEPS: Readonly<Record<EntryId, string>> = {
  'step-activate': 'record',
  'step-activate-app': 'register',
  'step-activate-counter': 'find',
  'step-activate-wechat': 'search',
  'step-activate-wechat-chongqing': 'account',
  'step-alternatives': 'job',
  'step-as-chinese-child': 'chinese-parent',
  'step-ask-both-schemes': 'enrol',
  'step-ask-first': 'enrol',
  'step-ask-newborn': 'window',
  'step-ask-number': 'number',
  'step-ask-school': 'ask-school',
  'step-ask-school-chengdu': 'ask-school',
  'step-ask-school-or-office': 'enrol',
  'step-check-chongqing': 'counter',
  'step-check-payslip': 'payslip',
  'step-check-wenjiang': 'account',
  'step-child-document': 'papers',
  'step-commercial-cover': 'cover',
  'step-employer-city': 'form',
  'step-file-elsewhere': 'open',
  'step-give-hr-documents': 'hand-over',
  'step-hr-registers': 'form',
  'step-if-accepted': 'papers',
  'step-if-refused': 'ask',
  'step-medical-card': 'activate',
  'step-move-insurance': 'move',
  'step-nationality': 'chinese-parent',
  'step-pay-ask': 'ask',
  'step-pay-chengdu-other': 'agreement',
  'step-pay-chengdu-tax': 'tax-account',
  'step-pay-chengdu-wechat': 'wechat',
  'step-pay-chongqing': 'wechat',
  'step-pay-local': 'app',
  'step-pay-yunnan': 'wechat',
  'step-permit-first': 'look',
  'step-register-baby': 'register-baby',
  'step-register-chengdu': 'register',
  'step-register-child-chengdu': 'enrol',
  'step-register-chongqing': 'register',
  'step-register-local': 'register',
  'step-register-then-pay': 'register',
  'step-register-yunnan': 'centre',
  'step-school-enrols': 'enrol',
  'step-student-cover': 'cover',
  'step-student-work': 'ask-school',
  'step-then-community': 'register',
  'step-then-employer': 'papers',
}

/** The guide of a step of an answer, and the step of it that shows how; null: no guide, or a page of its own. */
interface StepGuide {
  readonly guide: Guide
  readonly step: Step | null
}

/**
 * Where a step of an answer is shown; null: no guide shows it.
 * @example stepGuide(view.steps[0])?.step?.id // 'hand-over'
 */
export function stepGuide(entry: EntryView): StepGuide | null {
  const guide = entry.known && entry.guide !== null ? guideLibrary.guides.get(entry.guide) : undefined
  if (!guide) return null
  const id = STEPS[entry.id]
  return { guide, step: id === undefined || guide.page !== null ? null : (findStep(guide, id)?.step ?? null) }
}

/** The entries with a step, for the test that compares them with the guides. */
export const linkedSteps = Object.keys(STEPS)
