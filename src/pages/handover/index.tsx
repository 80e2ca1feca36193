import { useEffect, useMemo, useState } from 'react'
import { Actions } from '../../components/Actions'
import { type Translator, useTranslation } from '../../i18n'
import { type HandoverCase, type ReadHandoverResult, decodeHandover, encodeHandover } from '../../journey/handover'
import { redirectTo, useRawParam, useParams } from '../../platform/navigation'
import { type Share, useShare } from '../../platform/share'
import { replaceParams } from '../../platform/replace-params'
import { codebook } from '../../policies/codebook'
import { useOffice } from '../../stores/office'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { useEligibility } from '../../features/eligibility'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { withPolicyAndRareMessages } from '../../features/with-policy-and-rare-messages'
import { caseUrl } from '../../features/case-url'
import { Screen } from '../../shell/Screen'
import { isEmptyCase, toKnownAnswers, replacesAnswers, importCase } from './import-case'
import { EnterCode } from './EnterCode'
import { ShareCase } from './ShareCase'
import { HandoverErrorMessage } from './HandoverErrorMessage'
import { ImportCase } from './ImportCase'
import './index.scss'

/** The decoded case. A code in the address is decoded first, and removed from the address. */
function useDecodedCase(): {
  result: ReadHandoverResult | null
  setResult: (result: ReadHandoverResult | null) => void
} {
  const launchCode = useRawParam('code')
  const [result, setResult] = useState(() => (launchCode === null ? null : decodeHandover(codebook, launchCode)))
  useEffect(() => {
    if (launchCode === null) return
    // Deferred until the router knows the address; otherwise it would open the screen again, without the code.
    const timer = setTimeout(() => replaceParams('handover', {}))
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address is read only when the screen opens
  }, [])
  return { result, setResult }
}

/** The case of this device as a code and a link; null: there is nothing to share. */
function useEncodedCase({ tag }: Translator): { code: string; link: string | null; params: Share['params'] } | null {
  const { answersState } = useEligibility()
  const { guide } = useParams()
  const site = useOffice((state) => state.office.site)
  const guideId = guide !== undefined && codebook.guides.includes(guide) ? guide : null
  if (isEmptyCase(answersState) && guideId === null) return null
  const code = encodeHandover(codebook, { ...answersState, guide: guideId, language: tag })
  const params = { code, lang: tag }
  return { code, link: caseUrl(site, params), params }
}

/** Asks for confirmation before a case is imported. */
function ConfirmImport({
  answersState,
  hasUnknownParts,
  onLeave,
}: {
  answersState: HandoverCase
  hasUnknownParts: boolean
  onLeave: () => void
}) {
  const { t } = useTranslation()
  const current = useEligibility().answersState
  const knownAnswers = useMemo(() => toKnownAnswers(answersState), [answersState])
  const hasDroppedParts =
    knownAnswers.place !== answersState.place ||
    knownAnswers.history.length < Object.keys(answersState.answers).length + answersState.skipped.length
  return (
    <Screen title={t('handover.take.title')} focusKey="take" parent="home">
      <ImportCase
        handoverCase={answersState}
        knownAnswers={knownAnswers}
        hasUnknownParts={hasUnknownParts || hasDroppedParts}
        replacesAnswers={replacesAnswers(current, knownAnswers)}
        onAccept={() => importCase(answersState, knownAnswers)}
        onCancel={onLeave}
      />
    </Screen>
  )
}

function HandoverScreen() {
  const translator = useTranslation()
  const { t, tag } = translator
  const { result, setResult } = useDecodedCase()
  const encodedCase = useEncodedCase(translator)
  // WeChat's own menu shares the app, never the case.
  const appShare: Share = { title: t('home.title').text, card: 'home', route: 'home', params: { lang: tag } }
  const share = useShare(
    encodedCase
      ? { title: t('handover.give.share.title').text, card: 'answer', route: 'handover', params: encodedCase.params }
      : appShare,
    appShare,
  )
  if (result?.ok)
    return (
      <ConfirmImport
        answersState={result.handover}
        hasUnknownParts={result.hasUnknownIds}
        onLeave={() => setResult(null)}
      />
    )

  const submitCode = (text: string) => {
    const now = decodeHandover(codebook, text)
    if (now.ok) setResult(now)
    return now.ok ? null : now.error
  }
  const enterCode = <EnterCode onSubmit={submitCode} />
  return (
    <Screen
      title={t('handover.title')}
      focusKey="open"
      parent="home"
      {...(encodedCase && { aside: enterCode, asideLabel: t('handover.enter').text })}
    >
      <HandoverErrorMessage id="handover-refused-link" error={result === null ? null : result.error} />
      {encodedCase ? (
        <ShareCase code={encodedCase.code} link={encodedCase.link} onShare={share} />
      ) : (
        <>
          <Paragraph>{t('handover.give.none')}</Paragraph>
          <Actions>
            <Button onPress={() => redirectTo('questions')}>{t('home.start')}</Button>
          </Actions>
          {enterCode}
        </>
      )}
    </Screen>
  )
}

export default withErrorBoundary(withPolicyAndRareMessages(HandoverScreen))
