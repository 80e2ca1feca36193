/**
 * Which drawing stands for which id of the law and of the guides. Every id of this release has one
 * (`__tests__/pages/drawings.test.ts`); the fallbacks are for ids of another release, e.g. in a stored list.
 */
import type { DrawingName } from '../components/drawing-names'
import type { Phase } from '../guides'
import type { Answer, EntryId, QuestionId } from '../rules'

type Drawings = readonly [DrawingName, ...DrawingName[]]

/** Two drawings: the two forms or papers that the name covers, the usual one first. */
const DOCUMENTS: Readonly<Record<EntryId, Drawings>> = {
  'doc-enrolment-document': ['passport', 'permanent-card-2023'],
  'doc-passport': ['passport'],
  'doc-work-permit': ['work-permit-card', 'work-permit-on-card'],
  'doc-residence-permit': ['residence-permit'],
  'doc-press-card': ['press-card'],
  'doc-pr-card': ['permanent-card-2023', 'permanent-card-2017'],
  'doc-employee-form': ['enrolment-form'],
  'doc-employment-proof': ['labour-contract'],
  'doc-photos': ['photos'],
  'doc-photo': ['photos'],
  'doc-accommodation': ['address-slip'],
  'doc-relationship': ['marriage-certificate', 'lease'],
  'doc-phone': ['sim'],
  'doc-hk-permit': ['hmt-permit'],
  'doc-border-document': ['border-card'],
  'doc-birth-certificate': ['birth-certificate'],
  'doc-parents': ['passport'],
  'doc-refugee': ['refugee-document'],
  'doc-receipt': ['police-receipt'],
  'doc-stay-permit': ['stay-short'],
  'doc-diplomatic-card': ['diplomatic-card'],
  'doc-no-cover': ['labour-contract'],
  'doc-marriage': ['marriage-certificate'],
  'doc-talent-permit': ['residence-permit'],
  'doc-payslip': ['payslip'],
  'doc-old-document': ['passport'],
  'doc-student-insurance': ['umbrella'],
  'doc-payment-receipt': ['invoice'],
  'doc-relationship-certificate': ['marriage-certificate'],
  'doc-bank-card': ['card-unionpay'],
  'doc-address': ['lease'],
  'doc-claim-papers': ['invoice'],
  'doc-coverage-certificate': ['papers'],
  'doc-same-person-letter': ['papers'],
}

/**
 * The drawings of a document: two, if its name covers two.
 * @example documentDrawings('doc-work-permit') // ['work-permit-card', 'work-permit-on-card']
 */
export function documentDrawings(id: EntryId): Drawings {
  return DOCUMENTS[id] ?? ['papers']
}

/** The drawing of a document, the usual one of several. */
export function documentDrawing(id: EntryId): DrawingName {
  return documentDrawings(id)[0]
}

const ACTORS: Readonly<Record<string, DrawingName>> = {
  employer: 'company-hr',
  parents: 'home',
  school: 'school',
  you: 'tap-hand',
}

/** The drawing of somebody who acts, by the `actor` of a plan. */
export function actorDrawing(id: string): DrawingName {
  return ACTORS[id] ?? 'ask'
}

const ANSWERS: Readonly<Record<QuestionId, Readonly<Record<string, DrawingName>>>> = {
  insured: { no: 'insured-no', here: 'insured-here', elsewhere: 'insured-elsewhere', stopped: 'insured-stopped' },
  identity: {
    'foreign-passport': 'passport',
    'hk-macao-taiwan': 'hmt-permit',
    'chinese-or-unsure': 'chinese-id-card',
    'border-pass': 'border-card',
    'refugee-or-stateless': 'refugee-document',
    none: 'warning',
  },
  activity: {
    employed: 'employee',
    'self-employed': 'self-employed',
    'not-working': 'not-working',
    student: 'student',
    child: 'child',
    newborn: 'newborn',
    retired: 'retired',
    posted: 'posted-worker',
    'employed-past-age': 'past-age-employee',
    remote: 'remote-worker',
    'employed-elsewhere': 'employed-elsewhere',
    'student-working': 'student-working',
  },
  stay: {
    'permanent-residence': 'stay-permanent',
    'work-residence': 'stay-work',
    'study-residence': 'stay-study',
    'family-or-private': 'stay-family',
    'visa-or-visa-free': 'stay-visa',
    journalist: 'stay-journalist',
    'work-visa': 'stay-work-visa',
    'permit-renewal': 'stay-renewal',
    'stay-permit': 'stay-short',
    diplomat: 'diplomatic-card',
  },
  parent: {
    chinese: 'chinese-id-card',
    'chinese-born-abroad': 'birth-certificate',
    'permanent-resident': 'stay-permanent',
    'employee-insured': 'employee',
    none: 'child',
  },
  'card-issued': { here: 'home', elsewhere: 'posted-worker' },
  'registered-long-term': { yes: 'address-slip', no: 'home' },
  'family-of': { 'work-category-a': 'work-permit-card', 'overseas-talent': 'residence-permit', other: 'home' },
  'permit-length': { 'two-years-or-more': 'calendar', shorter: 'waiting' },
  'school-roll': { yes: 'school', no: 'home' },
}

/** The drawing of an answer; "not sure" and everything without one: a question mark. */
export function answerDrawing(question: QuestionId, answer: Answer | null): DrawingName {
  return ANSWERS[question]?.[answer ?? ''] ?? 'not-known'
}

const CAUTIONS: Readonly<Record<string, DrawingName>> = {
  'r087-insured-unsure': 'not-known',
  'u06-retired': 'retired',
  'u10-dependent-spouse': 'marriage-certificate',
  'u13-posted': 'posted-worker',
  'd09-posted-on-visa': 'stay-visa',
  'u14-u25-number-changed': 'passport',
  'u15-no-benefits-yet': 'waiting',
  'u16-permit-form': 'work-permit-on-card',
  'u17-humanitarian-document': 'refugee-document',
  'u18-diplomat': 'diplomatic-card',
  'u20-insured-abroad': 'umbrella',
  'u21-u24-children': 'child',
  'u22-face-check': 'face-check',
  'u23-k01-alipay': 'app-alipay',
  'k26-student-with-card': 'permanent-card-2023',
  'u04-works-in-another-city': 'company-hr',
  'u08-kind-of-student': 'student',
  'u09-pupil': 'school',
  'k13-old-list': 'papers',
  'u10-guangzhou-talent-family': 'marriage-certificate',
  'u07-foreign-student': 'student',
  'u02-proof-of-residence': 'address-slip',
  'u19-ruili-permit': 'border-card',
  'r184-contributions-stopped': 'insured-stopped',
  'r188-family-of-talent': 'residence-permit',
}

/** The drawing of a caution. */
export function cautionDrawing(id: string): DrawingName {
  return CAUTIONS[id] ?? 'warning'
}

const PHASES: Readonly<Record<Phase, DrawingName>> = {
  enrol: 'enrolment-form',
  pay: 'pay',
  activate: 'my-code',
  use: 'hospital',
  prepare: 'bank',
  help: 'ask',
  staff: 'clerk',
}

/** The drawing of a phase of the guides. */
export function phaseDrawing(phase: Phase): DrawingName {
  return PHASES[phase]
}

const STEPS: Readonly<Record<EntryId, DrawingName>> = {
  'step-activate': 'my-code',
  'step-activate-app': 'my-code',
  'step-activate-counter': 'community-counter',
  'step-activate-wechat': 'app-wechat',
  'step-activate-wechat-chongqing': 'app-wechat',
  'step-alternatives': 'ask',
  'step-as-chinese-child': 'community-counter',
  'step-ask-after-document': 'community-counter',
  'step-ask-age': 'past-age-employee',
  'step-ask-both-schemes': 'ask',
  'step-ask-embassy': 'diplomatic-card',
  'step-ask-first': 'ask',
  'step-ask-newborn': 'newborn',
  'step-ask-number': 'company-hr',
  'step-ask-school': 'school',
  'step-ask-school-chengdu': 'school',
  'step-ask-school-or-office': 'school',
  'step-border-office': 'border-card',
  'step-call-immigration': 'call',
  'step-check-chongqing': 'search',
  'step-check-payslip': 'payslip',
  'step-check-wenjiang': 'search',
  'step-child-document': 'police-station',
  'step-come-back': 'home',
  'step-commercial-cover': 'umbrella',
  'step-employer-city': 'company-hr',
  'step-file-elsewhere': 'insured-elsewhere',
  'step-give-hr-documents': 'company-hr',
  'step-hk-employed': 'company-hr',
  'step-hk-flexible': 'self-employed',
  'step-hk-resident': 'community-counter',
  'step-hk-student': 'school',
  'step-hr-registers': 'enrolment-form',
  'step-identify-document': 'passport',
  'step-if-accepted': 'company-hr',
  'step-if-refused': 'sign',
  'step-if-yes': 'papers',
  'step-medical-card': 'social-security-card',
  'step-move-insurance': 'insured-elsewhere',
  'step-nationality': 'police-station',
  'step-nationality-abroad': 'police-station',
  'step-old-insurance': 'retired',
  'step-ordinary-rules': 'community-counter',
  'step-pay-ask': 'pay',
  'step-pay-chengdu-other': 'bank',
  'step-pay-chengdu-tax': 'app-wechat',
  'step-pay-chengdu-wechat': 'app-wechat',
  'step-pay-chongqing': 'pay',
  'step-pay-local': 'pay',
  'step-pay-yunnan': 'pay',
  'step-permit-first': 'work-permit-card',
  'step-refugee-document': 'refugee-document',
  'step-register-address': 'police-station',
  'step-register-baby': 'police-station',
  'step-register-chengdu': 'community-counter',
  'step-register-child-chengdu': 'community-counter',
  'step-register-chongqing': 'community-counter',
  'step-register-local': 'community-counter',
  'step-register-then-pay': 'community-counter',
  'step-register-yunnan': 'community-counter',
  'step-remote-permit': 'call',
  'step-renew-permit': 'police-station',
  'step-residence-permit-first': 'police-station',
  'step-school-enrols': 'school',
  'step-student-cover': 'umbrella',
  'step-student-work': 'school',
  'step-then-community': 'community-counter',
  'step-then-employer': 'company-hr',
}

/** The drawing of a step of a plan: whom it is done with, or where. */
export function planStepDrawing(id: EntryId): DrawingName {
  return STEPS[id] ?? 'steps'
}

const CONTACTS: Readonly<Record<EntryId, DrawingName>> = {
  'contact-bureau': 'community-counter',
  'contact-employer': 'company-hr',
  'contact-school': 'school',
  'contact-kindergarten': 'school',
  'contact-exit-entry': 'police-station',
  'contact-police': 'police-station',
  'contact-embassy': 'passport',
  'contact-insurer': 'umbrella',
  'contact-community': 'community-counter',
  'contact-ruili': 'border-card',
  'contact-tax-hall': 'tax-office',
  'contact-bank': 'bank',
  'contact-issuer': 'bank',
  'contact-operator': 'sim',
  'bank-icbc': 'bank',
  'bank-boc': 'bank',
  'bank-cmb': 'bank',
  'bank-abc': 'bank',
  'bank-ccb': 'bank',
  'phone-12393': 'my-code',
  'phone-12366': 'tax-office',
  'phone-12345': 'ask',
  'phone-12367': 'residence-permit',
  'phone-12333': 'social-security-card',
  'phone-120': 'hospital',
  'phone-110': 'police-station',
  'phone-119': 'warning',
}

/** The drawing of a contact or a telephone line. */
export function contactDrawing(id: EntryId): DrawingName {
  return CONTACTS[id] ?? 'call'
}

const NEEDS: Readonly<Record<string, DrawingName>> = {
  'lawful-job': 'labour-contract',
  'valid-documents': 'calendar',
  'pr-card': 'permanent-card-2023',
  'no-employer': 'not-working',
  'registered-address': 'address-slip',
  registered: 'enrolment-form',
  insured: 'umbrella',
  'mainland-phone': 'sim',
  'real-name-wechat': 'face-check',
  'real-name-alipay': 'face-check',
  'bank-account': 'bank',
  'activated-code': 'my-code',
  'good-light': 'face-check',
  'any-phone': 'sim',
  'card-to-link': 'bind-card',
  'enough-time': 'waiting',
}

/** The drawing of something to have before a guide begins, by the id in `needs`. */
export function needDrawing(id: string): DrawingName {
  return NEEDS[id] ?? 'papers'
}

/** The drawing of a bank card of the mainland, or of cards from abroad. */
export function cardDrawing(abroad: boolean): DrawingName {
  return abroad ? 'cards-abroad' : 'card-unionpay'
}

const APPS: Readonly<Record<string, DrawingName>> = { wechat: 'app-wechat', alipay: 'app-alipay' }

/** The drawing of an app that pays with a bank card. */
export function appDrawing(id: string): DrawingName {
  return APPS[id] ?? 'pay'
}

/** The known ids of each table, for the test that compares them with the packs. */
export const drawnIds = {
  documents: DOCUMENTS,
  actors: ACTORS,
  answers: ANSWERS,
  steps: STEPS,
  contacts: CONTACTS,
  cautions: CAUTIONS,
  needs: NEEDS,
  apps: APPS,
} as const
