import { useMemo } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { useTranslation } from '../../../i18n'
import { outcome } from '../../../journey/outcome'
import type { Policy } from '../../../rules'
import { Paragraph } from '../../../ui/text'
import { AnswerTabs } from '../../../features/answers/AnswerTabs'
import { NoAnswerScreen } from '../../../features/answers/NoAnswerScreen'
import { useEligibility } from '../../../features/eligibility'
import { PhaseProgress } from '../../../features/guides/PhaseProgress'
import { entryLabel } from '../../../features/labels'
import { linkToRoute } from '../../../features/links'
import { SourceButton, SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { withPolicy } from '../../../features/with-policy'
import { Screen } from '../../../shell/Screen'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { OutcomeSteps } from './OutcomeSteps'
import './index.scss'

function PlanSteps({ policy, answers }: { policy: Policy; answers: Parameters<typeof outcome>[1] }) {
  const translator = useTranslation()
  const { t, law } = translator
  const view = useMemo(() => outcome(policy, answers), [policy, answers])
  const { show, sheet } = useSourcesSheet()
  const title = t('answer.steps')
  const guides = linkToRoute('guides', t('guide.all'))
  return (
    <SourcesProvider value={show}>
      <Screen title={title} heading={null} parent="outcome">
        <AnswerTabs view={view} current="steps" title={title} />
        {view.plan !== null && (
          <Paragraph kind="strong" className="steps-plan">
            {law(`plan.${view.plan}`)}
          </Paragraph>
        )}
        <OutcomeSteps steps={view.steps} />
        <SourceButton
          name={title}
          lines={view.steps.map((step) => ({
            label: entryLabel(translator, step),
            notes: step.known ? step.sources : [],
          }))}
        />
        <Group>
          <PhaseProgress />
        </Group>
        <Group>
          <Cells label={t('guides.title').text}>
            <Cell title={guides.label} href={guides.href} onFollow={guides.onFollow} />
          </Cells>
        </Group>
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

/** The steps of the person's answer. */
function StepsScreen() {
  const { policy, answersState } = useEligibility()
  if (policy) return <PlanSteps policy={policy} answers={answersState.answers} />
  return <NoAnswerScreen />
}

export default withErrorBoundary(withPolicy(StepsScreen))
