import { useMemo } from 'react'
import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { useTranslation, withoutChinese } from '../../i18n'
import { answerSummary } from '../../journey/answer'
import { outcome } from '../../journey/outcome'
import type { Policy } from '../../rules'
import { AnswerChanges } from '../../features/AnswerChanges'
import { openSkipped, reopenQuestion } from '../../features/answers/reopen'
import { NoAnswerScreen } from '../../features/answers/NoAnswerScreen'
import { type Eligibility, useEligibility } from '../../features/eligibility'
import { EntryList } from '../../features/EntryList'
import { entryLabel, questionLabel } from '../../features/labels'
import { OtherCities } from '../../features/OtherCities'
import { SourcesProvider, useSourcesSheet } from '../../features/sources'
import { withPolicy } from '../../features/with-policy'
import { Screen } from '../../shell/Screen'
import { Box } from '../../ui/box'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { AboutText } from './AboutText'
import { AnswersGiven } from './AnswersGiven'
import { Cautions } from './Cautions'
import { DecisionList } from './DecisionList'
import { Reasons, SourceRows } from './Reasons'
import { TakeAlongLinks } from './TakeAlongLinks'
import './index.scss'

function AnswerDetails({ check: { answersState }, policy }: { check: Eligibility; policy: Policy }) {
  const translator = useTranslation()
  const { t, law } = translator
  const view = useMemo(() => outcome(policy, answersState.answers), [policy, answersState.answers])
  const { show, sheet } = useSourcesSheet()
  const { verdict } = view
  const { staleSince } = answerSummary(view, policy, { open: null, has: () => true })
  const skipped = openSkipped(verdict, answersState)
  const spoken =
    verdict.outcome === null
      ? [t('outcome.open.title')]
      : [law(`outcome.${verdict.outcome}`), law(`outcome.${verdict.outcome}.sentence`)]
  return (
    <SourcesProvider value={show}>
      <Screen title={t('outcome.why')} parent="outcome">
        <Reasons verdict={verdict} staleSince={staleSince} />
        {skipped.length > 0 && (
          <Group title={t('outcome.skipped')}>
            <Cells>
              {skipped.map((id) => (
                <Cell
                  key={id}
                  icon="question"
                  title={questionLabel(translator, id)}
                  onPress={() => reopenQuestion(id)}
                />
              ))}
            </Cells>
          </Group>
        )}
        <Cautions cautions={view.cautions} />
        <SourceRows notes={verdict.sources} />
        <Group title={t('outcome.more')}>
          <Box className="details-rows">
            <AnswersGiven verdict={verdict} answersState={answersState} />
            <EntryList title={t('outcome.deadlines')} entries={view.deadlines} />
            <EntryList title={t('outcome.amounts')} entries={view.amounts} />
            <AnswerChanges changes={view.changes} />
            {!view.isInsured && <DecisionList title={t('outcome.schemes')} kind="scheme" decisions={view.schemes} />}
            <DecisionList title={t('outcome.channels')} kind="channel" decisions={view.channels} />
            <OtherCities policy={policy} isFolded />
            <TakeAlongLinks />
          </Box>
        </Group>
        <AboutText
          lines={[...spoken, ...view.steps.map((step) => withoutChinese(entryLabel(translator, step)))]}
          dataVersion={verdict.dataVersion}
        />
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

/** Everything about the answer that is not on its one screen, in the order in which a person would ask. */
function DetailsScreen() {
  const check = useEligibility()
  if (check.policy) return <AnswerDetails check={check} policy={check.policy} />
  return <NoAnswerScreen />
}

export default withErrorBoundary(withPolicy(DetailsScreen))
