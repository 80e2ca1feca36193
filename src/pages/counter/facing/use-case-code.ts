import { useMemo } from 'react'
import { findLanguage, useTranslation } from '../../../i18n'
import { encodeHandover } from '../../../journey/handover'
import { codebook } from '../../../policies/codebook'
import { useOffice } from '../../../stores/office'
import { caseUrl } from '../../../features/case-url'
import { useEligibility } from '../../../features/eligibility'

/**
 * What the QR code of the visitor's answers contains: a link, or in WeChat the short code.
 * @example <QrCode text={useCaseCode()} label="QR code" />
 */
export function useCaseCode(): string {
  const { tag } = useTranslation()
  const { answersState } = useEligibility()
  const site = useOffice((state) => state.office.site)
  return useMemo(() => {
    const language = findLanguage(tag).tag
    const code = encodeHandover(codebook, { ...answersState, guide: null, language })
    return caseUrl(site, { code, lang: language }) ?? code
  }, [answersState, site, tag])
}
