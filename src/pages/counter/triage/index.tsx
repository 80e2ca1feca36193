import { useEffect, useMemo, useState } from 'react'
import { Skeleton } from '../../../components/Skeleton'
import { Callout } from '../../../components/Callout'
import { answerSummary } from '../../../journey/answer'
import { outcome } from '../../../journey/outcome'
import { hasKeyboard } from '../../../platform/device'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { useEligibility } from '../../../features/eligibility'
import { useStaffTranslator } from '../../../features/counter/staff-translator'
import { withPolicyAndRareMessages } from '../../../features/with-policy-and-rare-messages'
import { CHINESE } from '../../../i18n'
import { Screen } from '../../../shell/Screen'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { ScrollArea } from '../../../ui/scroll-area'
import { Paragraph } from '../../../ui/text'
import { Tour } from './Tour'
import { TriageBrand, TriageKeys } from './TriageHeader'
import { TriageMenu } from './TriageMenu'
import { TriageResult } from './TriageResult'
import { TriageRows } from './TriageRows'
import { VisitorHalf } from './VisitorHalf'
import './index.scss'

/** Preselects the office's place, also if the app was opened on this page. */
function useOfficePlace(): void {
  useEffect(() => {
    const { place } = useOffice.getState().office
    if (useAnswers.getState().place === null && place !== null) useAnswers.getState().choosePlace(place)
  }, [])
}

/** The triage: on one side the staff's questions in Chinese, on the other the same question for the visitor. */
function TriageScreen() {
  const { translator, state, retry } = useStaffTranslator()
  const { t, has, day } = translator
  const { answersState, policy, next } = useEligibility()
  const { on, isTourSeen } = useOffice()
  const [showsTour, setShowsTour] = useState(on && !isTourSeen)
  useOfficePlace()
  const view = useMemo(() => policy && outcome(policy, answersState.answers), [policy, answersState.answers])
  const isOpen = view !== null && view.verdict.outcome === null
  const question = isOpen ? (next?.question ?? null) : null
  const summary =
    view &&
    policy &&
    answerSummary(view, policy, { open: question?.id ?? null, has: (entry) => has(`entry.${entry}.short`) })
  const hasAnswers = Object.keys(answersState.answers).length > 0
  const evidence = hasAnswers ? (summary?.evidence ?? null) : null
  // Not even for a moment in another language than Chinese.
  if (state === 'loading')
    return (
      <Screen title={t('app.name')} heading={null} fullScreen staff>
        <Skeleton />
      </Screen>
    )
  return (
    <Screen
      title={t('triage.title')}
      heading={null}
      fullScreen
      staff
      brand={<TriageBrand translator={translator} place={answersState.place} />}
      actions={
        <>
          <TriageMenu translator={translator} hasAnswer={hasAnswers} onTour={() => setShowsTour(true)} />
          <TriageKeys translator={translator} />
        </>
      }
    >
      <Box className="triage">
        <ScrollArea label={t('facing.clerk').text} lang={CHINESE} dir="ltr" className="triage-staff">
          {state === 'error' && (
            <Callout kind="warning" kindLabel={t('common.warning').text}>
              <Paragraph>{t('beside.failed')}</Paragraph>
              <Button kind="plain" onPress={retry}>
                {t('failed.again')}
              </Button>
            </Callout>
          )}
          <TriageRows
            translator={translator}
            answersState={answersState}
            policy={policy}
            next={isOpen ? (question?.id ?? view.verdict.next) : null}
          />
          <LiveRegion className="triage-result">
            {view && summary && hasAnswers && <TriageResult translator={translator} view={view} summary={summary} />}
          </LiveRegion>
          <Paragraph className="triage-hint">
            {t('triage.how').text}
            {!hasAnswers && hasKeyboard() && (
              <Box inline className="triage-keys-hint">
                {t('triage.keys').text}
              </Box>
            )}
            {evidence && t('answer.checked', { count: evidence.sources, day: day(evidence.checked) }).text}
          </Paragraph>
        </ScrollArea>
        <Box dir="ltr" className="triage-tear" />
        <VisitorHalf caption={t('triage.visitor-sees').text} view={view} summary={summary} question={question} />
      </Box>
      <Tour translator={translator} open={showsTour} onClose={() => setShowsTour(false)} />
    </Screen>
  )
}

export default withErrorBoundary(withPolicyAndRareMessages(TriageScreen))
