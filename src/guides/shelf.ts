import { parseShelf } from './parse'
import type { Shelf } from './types'
import fourSteps from './four-steps.json'
import whichScheme from './which-scheme.json'
import enrolEmployer from './enrol-employer.json'
import employerRefuses from './employer-refuses.json'
import enrolChengdu from './enrol-chengdu.json'
import enrolYunnan from './enrol-yunnan.json'
import enrolChongqing from './enrol-chongqing.json'
import enrolElsewhere from './enrol-elsewhere.json'
import students from './students.json'
import children from './children.json'
import permanentResidenceCard from './permanent-residence-card.json'
import workPermitCard from './work-permit-card.json'
import notYet from './not-yet.json'
import whenToPay from './when-to-pay.json'
import payChengdu from './pay-chengdu.json'
import payWithholding from './pay-withholding.json'
import payYunnan from './pay-yunnan.json'
import payChongqing from './pay-chongqing.json'
import payElsewhere from './pay-elsewhere.json'
import checkWenjiang from './check-wenjiang.json'
import checkEnrolment from './check-enrolment.json'
import activateNationalApp from './activate-national-app.json'
import activateWechat from './activate-wechat.json'
import activateChongqing from './activate-chongqing.json'
import activateCounter from './activate-counter.json'
import activateAlipay from './activate-alipay.json'
import bindFamily from './bind-family.json'
import familyOrSharing from './family-or-sharing.json'
import codeOrCard from './code-or-card.json'
import useHospital from './use-hospital.json'
import usePharmacy from './use-pharmacy.json'
import useOnline from './use-online.json'
import codeFails from './code-fails.json'
import otherProvince from './other-province.json'
import simCard from './sim-card.json'
import bankAccount from './bank-account.json'
import linkAlipay from './link-alipay.json'
import linkWechat from './link-wechat.json'
import cardFees from './card-fees.json'
import whoToCall from './who-to-call.json'
import counterCards from './counter-cards.json'
import moving from './moving.json'
import agreements from './agreements.json'
import usingAtACounter from './using-at-a-counter.json'
import entries from './entries.json'
import replies from './replies.json'
import termsEnrol from './terms/enrol.json'
import termsGeneral from './terms/general.json'
import termsPayActivate from './terms/pay-activate.json'
import termsUseBank from './terms/use-bank.json'

const read = parseShelf({
  guides: {
    'four-steps.json': fourSteps,
    'which-scheme.json': whichScheme,
    'enrol-employer.json': enrolEmployer,
    'employer-refuses.json': employerRefuses,
    'enrol-chengdu.json': enrolChengdu,
    'enrol-yunnan.json': enrolYunnan,
    'enrol-chongqing.json': enrolChongqing,
    'enrol-elsewhere.json': enrolElsewhere,
    'students.json': students,
    'children.json': children,
    'permanent-residence-card.json': permanentResidenceCard,
    'work-permit-card.json': workPermitCard,
    'not-yet.json': notYet,
    'when-to-pay.json': whenToPay,
    'pay-chengdu.json': payChengdu,
    'pay-withholding.json': payWithholding,
    'pay-yunnan.json': payYunnan,
    'pay-chongqing.json': payChongqing,
    'pay-elsewhere.json': payElsewhere,
    'check-wenjiang.json': checkWenjiang,
    'check-enrolment.json': checkEnrolment,
    'activate-national-app.json': activateNationalApp,
    'activate-wechat.json': activateWechat,
    'activate-chongqing.json': activateChongqing,
    'activate-counter.json': activateCounter,
    'activate-alipay.json': activateAlipay,
    'bind-family.json': bindFamily,
    'family-or-sharing.json': familyOrSharing,
    'code-or-card.json': codeOrCard,
    'use-hospital.json': useHospital,
    'use-pharmacy.json': usePharmacy,
    'use-online.json': useOnline,
    'code-fails.json': codeFails,
    'other-province.json': otherProvince,
    'sim-card.json': simCard,
    'bank-account.json': bankAccount,
    'link-alipay.json': linkAlipay,
    'link-wechat.json': linkWechat,
    'card-fees.json': cardFees,
    'who-to-call.json': whoToCall,
    'counter-cards.json': counterCards,
    'moving.json': moving,
    'agreements.json': agreements,
    'using-at-a-counter.json': usingAtACounter,
  },
  terms: {
    'terms/enrol.json': termsEnrol,
    'terms/general.json': termsGeneral,
    'terms/pay-activate.json': termsPayActivate,
    'terms/use-bank.json': termsUseBank,
  },
  replies,
  entries,
})
if (!read.ok) throw new Error(read.problems.map(one => `${one.file} ${one.path}: ${one.message}; ${one.remedy}`).join('\n'))

/** Every guide, in the order in which they are offered, with the terms and replies that they share, parsed once. */
export const shelf: Shelf = read.value
