import { parseShelf } from './parse'
import type { Shelf } from './types'
import activateAlipay from './activate-alipay.json'
import activateChongqing from './activate-chongqing.json'
import activateCounter from './activate-counter.json'
import activateNationalApp from './activate-national-app.json'
import activateWechat from './activate-wechat.json'
import agreements from './agreements.json'
import bankAccount from './bank-account.json'
import bindFamily from './bind-family.json'
import cardFees from './card-fees.json'
import checkEnrolment from './check-enrolment.json'
import checkWenjiang from './check-wenjiang.json'
import children from './children.json'
import codeFails from './code-fails.json'
import codeOrCard from './code-or-card.json'
import counterCards from './counter-cards.json'
import employerRefuses from './employer-refuses.json'
import enrolChengdu from './enrol-chengdu.json'
import enrolChongqing from './enrol-chongqing.json'
import enrolElsewhere from './enrol-elsewhere.json'
import enrolEmployer from './enrol-employer.json'
import enrolYunnan from './enrol-yunnan.json'
import familyOrSharing from './family-or-sharing.json'
import fourSteps from './four-steps.json'
import linkAlipay from './link-alipay.json'
import linkWechat from './link-wechat.json'
import moving from './moving.json'
import notYet from './not-yet.json'
import otherProvince from './other-province.json'
import payChengdu from './pay-chengdu.json'
import payChongqing from './pay-chongqing.json'
import payElsewhere from './pay-elsewhere.json'
import payWithholding from './pay-withholding.json'
import payYunnan from './pay-yunnan.json'
import permanentResidenceCard from './permanent-residence-card.json'
import simCard from './sim-card.json'
import students from './students.json'
import useHospital from './use-hospital.json'
import useOnline from './use-online.json'
import usePharmacy from './use-pharmacy.json'
import whenToPay from './when-to-pay.json'
import whichScheme from './which-scheme.json'
import whoToCall from './who-to-call.json'
import workPermitCard from './work-permit-card.json'
import replies from './replies.json'
import termsEnrol from './terms/enrol.json'
import termsGeneral from './terms/general.json'
import termsPayActivate from './terms/pay-activate.json'
import termsUseBank from './terms/use-bank.json'

const read = parseShelf({
  guides: {
    'activate-alipay.json': activateAlipay,
    'activate-chongqing.json': activateChongqing,
    'activate-counter.json': activateCounter,
    'activate-national-app.json': activateNationalApp,
    'activate-wechat.json': activateWechat,
    'agreements.json': agreements,
    'bank-account.json': bankAccount,
    'bind-family.json': bindFamily,
    'card-fees.json': cardFees,
    'check-enrolment.json': checkEnrolment,
    'check-wenjiang.json': checkWenjiang,
    'children.json': children,
    'code-fails.json': codeFails,
    'code-or-card.json': codeOrCard,
    'counter-cards.json': counterCards,
    'employer-refuses.json': employerRefuses,
    'enrol-chengdu.json': enrolChengdu,
    'enrol-chongqing.json': enrolChongqing,
    'enrol-elsewhere.json': enrolElsewhere,
    'enrol-employer.json': enrolEmployer,
    'enrol-yunnan.json': enrolYunnan,
    'family-or-sharing.json': familyOrSharing,
    'four-steps.json': fourSteps,
    'link-alipay.json': linkAlipay,
    'link-wechat.json': linkWechat,
    'moving.json': moving,
    'not-yet.json': notYet,
    'other-province.json': otherProvince,
    'pay-chengdu.json': payChengdu,
    'pay-chongqing.json': payChongqing,
    'pay-elsewhere.json': payElsewhere,
    'pay-withholding.json': payWithholding,
    'pay-yunnan.json': payYunnan,
    'permanent-residence-card.json': permanentResidenceCard,
    'sim-card.json': simCard,
    'students.json': students,
    'use-hospital.json': useHospital,
    'use-online.json': useOnline,
    'use-pharmacy.json': usePharmacy,
    'when-to-pay.json': whenToPay,
    'which-scheme.json': whichScheme,
    'who-to-call.json': whoToCall,
    'work-permit-card.json': workPermitCard,
  },
  terms: {
    'terms/enrol.json': termsEnrol,
    'terms/general.json': termsGeneral,
    'terms/pay-activate.json': termsPayActivate,
    'terms/use-bank.json': termsUseBank,
  },
  replies,
})
if (!read.ok) throw new Error(read.problems.map(one => `${one.file} ${one.path}: ${one.message}; ${one.remedy}`).join('\n'))

/** Every guide with the terms and replies that they share, parsed once. */
export const shelf: Shelf = read.value
