import type { PrintCode } from '../../../components/print-content'
import type { Translator } from '../../../i18n'
import { encodeHandover } from '../../../journey/handover'
import { codebook } from '../../../policies/codebook'
import type { AnswersState } from '../../../stores/answers'
import { caseUrl, guideUrl } from '../../../features/case-url'

/** A case without answers, for codes that contain only a guide. */
const emptyCase: Omit<AnswersState, 'history'> = { place: null, answers: {}, skipped: [] }

/** The content of a QR code. */
export interface PrintCodeContent {
  /** Null: a guide without answers. */
  readonly answersState: Omit<AnswersState, 'history'> | null
  readonly guide: string | null
  /** The address that the office has set for the app; null: the address of this app, if it has one. */
  readonly site: string | null
}

/**
 * The code that opens a print-out on a phone; a link if the app has an address, which any camera opens: to the page of a
 * guide, or to the case in the app.
 * @example createPrintCode(translator, { answersState, guide: null, site: null }).short // 'YB10-1030-B106-ZVPC-Z'
 */
export function createPrintCode({ t, tag }: Translator, { answersState, guide, site }: PrintCodeContent): PrintCode {
  const short = encodeHandover(codebook, { ...(answersState ?? emptyCase), guide, language: tag })
  const page = answersState === null && guide !== null ? guideUrl(site, guide, tag) : null
  // A camera opens the page. The app finds the code behind its address, as in a link to a case.
  const text = page === null ? caseUrl(site, { code: short, lang: tag }) : `${page}#?code=${short}`
  return { text: text ?? short, short, caption: t('paper.code') }
}
