import { ActionCard } from '../../../components/ActionCard'
import { Actions } from '../../../components/Actions'
import { Drawing } from '../../../components/Drawing'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { CHECK_GUIDE } from '../../../guides/named'
import { useTranslation } from '../../../i18n'
import { guideFor, MAIN_PHASES } from '../../../journey/guide'
import { navigateTo, redirectTo } from '../../../platform/navigation'
import { Screen } from '../../../shell/Screen'
import { useProgress } from '../../../stores/progress'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { AnswerStrip } from '../../../features/answers/AnswerStrip'
import { policyForGuide, useGuideContext } from '../../../features/guides/guide-context'
import { guideTitle } from '../../../features/guides/guide-labels'
import { NextGuideCard } from '../../../features/guides/NextGuideCard'
import type { PersonTask } from '../../../features/guides/person-task'
import { taskWords, type WaitingTask } from './task-words'

const open = (guide: Guide) => navigateTo('guide', { id: guide.id })

/** The guide to do first, as it is for this person. */
function GuideCard({ guide }: { guide: Guide }) {
  const { answersState, policy } = useGuideContext()
  const own = guideFor(guide, answersState.answers, null)
  return <NextGuideCard guide={own} policy={policyForGuide(own, policy)} onStart={() => open(guide)} />
}

/** Who pays: the employer, which the person can check, or the person. */
function WhoPays({ guide }: { guide: Guide | null }) {
  const translator = useTranslation()
  const { t } = translator
  const check = guideLibrary.guides.get(CHECK_GUIDE)
  return (
    <>
      {check && (
        <Group>
          <ActionCard drawing="company-hr" label={t('task.who.employer')} title={t('task.who.employer.text')}>
            <Button onPress={() => open(check)}>{guideTitle(translator, check)}</Button>
          </ActionCard>
        </Group>
      )}
      {guide && (
        <Group>
          <ActionCard drawing="tap-hand" label={t('task.who.self')} title={t('task.who.self.text')}>
            <Button onPress={() => open(guide)}>{guideTitle(translator, guide)}</Button>
          </ActionCard>
        </Group>
      )}
    </>
  )
}

/** The way on: the guide that comes first, the answer, or the questions. */
function Way({ step }: Pick<WaitingTask, 'step'>) {
  const { t } = useTranslation()
  const first = step.kind === 'enrol' ? step.guide : step.kind === 'check' ? guideLibrary.guides.get(CHECK_GUIDE) : null
  if (first) return <GuideCard guide={first} />
  return (
    <Actions>
      {step.kind === 'questions' ? (
        <Button kind="primary" onPress={() => navigateTo('questions')}>
          {t('guide.perhaps.check')}
        </Button>
      ) : (
        <Button kind="primary" onPress={() => navigateTo('outcome')}>
          {t('home.see-answer')}
        </Button>
      )}
    </Actions>
  )
}

/**
 * A task of the start page that has to wait: why, the way on, and the task all the same for those who are enrolled.
 * @example <TaskScreen task="pay" step={step} guide={guide} />
 */
export function TaskScreen({ task, step, guide }: WaitingTask & Pick<PersonTask, 'guide'>) {
  const translator = useTranslation()
  const { t } = translator
  const { passed, setPassed } = useProgress()
  const { view } = useGuideContext()
  const overturning = view?.cautions.find(({ overturns }) => overturns) ?? null
  const { drawing, title, lines } = taskWords(translator, { task, step }, overturning)
  const startAnyway = (chosen: Guide) => {
    if (!passed.includes('enrol')) setPassed([...MAIN_PHASES.slice(0, 1), ...passed])
    redirectTo('guide', { id: chosen.id })
  }
  return (
    <Screen title={title} heading={null} parent="home">
      {(step.kind === 'enrol' || step.kind === 'answer') && <AnswerStrip verdict={step.verdict} />}
      <Box className="task-head">
        <Drawing name={drawing} size={88} className="task-drawing" />
        <Box className="task-words">
          <Heading level={1} focusKey="task">
            {title}
          </Heading>
          {lines.map((line) => (
            <Paragraph key={line.text}>{line}</Paragraph>
          ))}
        </Box>
      </Box>
      {step.kind === 'who-pays' ? (
        <WhoPays guide={guide} />
      ) : (
        <>
          <Way step={step} />
          {guide && (
            <Actions>
              <Button onPress={() => startAnyway(guide)}>{t('task.enrolled')}</Button>
            </Actions>
          )}
        </>
      )}
    </Screen>
  )
}
