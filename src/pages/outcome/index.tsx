import { useMemo } from 'react'
import { Doors } from '../../components/Doors'
import { Facts } from '../../components/Facts'
import { Group } from '../../components/Group'
import { useTranslation } from '../../i18n'
import { answerSummary } from '../../journey/answer'
import { type EntryView, outcome } from '../../journey/outcome'
import type { Policy } from '../../rules'
import { answerDoors } from '../../features/answers/doors'
import { openSkipped } from '../../features/answers/reopen'
import { ClockWarning } from '../../features/ClockWarning'
import { NoAnswerScreen } from '../../features/answers/NoAnswerScreen'
import { type Eligibility, useEligibility } from '../../features/eligibility'
import { DocumentChecklist } from '../../features/guides/DocumentChecklist'
import { useAppShare } from '../../features/use-app-share'
import { withPolicy } from '../../features/with-policy'
import { Screen } from '../../shell/Screen'
import { useIsWideWindow } from '../../shell/use-is-wide-window'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Box } from '../../ui/box'
import { answerFacts } from '../../features/answers/answer-facts'
import { NextStep } from './NextStep'
import { VerdictView } from './VerdictView'
import './index.scss'

function Answer({ check: { answersState, next }, policy }: { check: Eligibility; policy: Policy }) {
  const translator = useTranslation()
  const { t, law, has } = translator
  const view = useMemo(() => outcome(policy, answersState.answers), [policy, answersState.answers])
  const { verdict } = view
  const open = verdict.outcome === null ? (openSkipped(verdict, answersState)[0] ?? next?.question.id ?? null) : null
  const summary = answerSummary(view, policy, { open, has: (entry) => has(`entry.${entry}.short`) })
  const label = t('answer.doors').text
  return (
    <Screen
      title={verdict.outcome === null ? t('outcome.open.title') : law(`outcome.${verdict.outcome}`)}
      barTitles={[t('paper.what.case')]}
      heading={null}
      parent="home"
      aside={
        <>
          <Facts facts={answerFacts(translator, summary, view.actor)} />
          <Doors label={label} doors={answerDoors(translator, view)} />
        </>
      }
      asideLabel={label}
      oneScreen
    >
      <ClockWarning day={policy.day} />
      <Box className="answer-verdict block">
        <VerdictView view={view} summary={summary} />
      </Box>
      <NextStep action={summary.action} />
      <TabletPapers documents={view.documents} />
    </Screen>
  )
}

/** On a tablet there is room for what is behind the door of the papers on a phone. */
function TabletPapers({ documents }: { documents: readonly EntryView[] }) {
  const { t } = useTranslation()
  if (!useIsWideWindow() || documents.length === 0) return null
  const title = t('outcome.documents')
  return (
    <Box className="answer-papers block">
      <Group title={title}>
        <DocumentChecklist label={title} documents={documents} brief compact />
      </Group>
    </Box>
  )
}

function OutcomeScreen() {
  const check = useEligibility()
  useAppShare('answer')
  if (check.policy) return <Answer check={check} policy={check.policy} />
  return <NoAnswerScreen />
}

export default withErrorBoundary(withPolicy(OutcomeScreen))
