import { useState } from 'react'
import { Drawing } from '../../../components/Drawing'
import { TearLine } from '../../../components/TearLine'
import type { ActionLink } from '../../../components/action-link'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { completedPhase, guideFor, MAIN_PHASES } from '../../../journey/guide'
import { navigateTo, redirectTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph, Text } from '../../../ui/text'
import { useGuideContext } from '../../../features/guides/guide-context'
import { NextGuideCard } from '../../../features/guides/NextGuideCard'
import { PhaseProgress } from '../../../features/guides/PhaseProgress'
import { guideTitle } from '../../../features/guides/guide-labels'
import { Screen } from '../../../shell/Screen'
import { StepList } from './StepList'
import { Troubleshooting } from './Troubleshooting'
import type { GuidePosition } from './use-guide-position'

interface Props {
  guide: Guide
  policy: Policy
  position: GuidePosition
  backInPage: ActionLink
}

/**
 * The end of a guide: how one knows that it worked, the four phases with the next one, the next guide with what it
 * needs, and "Not yet" for those who are not there.
 * @example <GuideEnd guide={guide} policy={policy} position={position} backInPage={link} />
 */
export function GuideEnd({ guide, policy, position, backInPage }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const [isStuck, setStuck] = useState(false)
  const { passed, setPassed } = useProgress()
  const phase = completedPhase(guide)
  const { answers } = useGuideContext().answersState
  const found = guide.next === null ? undefined : guideLibrary.guides.get(guide.next)
  const next = found && guideFor(found, answers, null)
  // Continuing from here confirms that this phase is done.
  const confirm = () => {
    if (phase === null || passed.includes(phase)) return
    setPassed(MAIN_PHASES.slice(0, MAIN_PHASES.indexOf(phase) + 1))
  }
  return (
    <Screen
      title={guideTitle(translator, guide)}
      heading={null}
      parent="guides"
      backInPage={backInPage}
      nav={<StepList guide={guide} position={position} />}
      navLabel={t('guide.steps').text}
    >
      <Box className="end-sky">
        <Drawing name="swallow-fly" size={132} className="end-swallow" />
      </Box>
      <Box className="end-card block">
        <Paragraph kind="secondary" className="end-guide">
          {guideTitle(translator, guide)}
        </Paragraph>
        <Heading level={1} focusKey="end" className="end-title">
          {t(`guide.end.${phase ?? 'other'}`)}
        </Heading>
        <Text className="end-evidence-label">{t('guide.worked')}</Text>
        <Paragraph className="end-evidence">{say(`guide.${guide.id}.worked`)}</Paragraph>
        <TearLine />
        <PhaseProgress {...(phase !== null && { completed: phase })} />
      </Box>
      {next && (
        <NextGuideCard
          guide={next}
          policy={policy}
          onStart={() => {
            confirm()
            navigateTo('guide', { id: next.id })
          }}
        />
      )}
      <Box className="end-ways">
        <Button
          kind={next ? 'plain' : 'primary'}
          onPress={() => {
            confirm()
            redirectTo('guides')
          }}
        >
          {t(next ? 'guide.end.later' : 'guide.all')}
        </Button>
        <Button kind="plain" onPress={() => setStuck(true)}>
          {t('guide.end.not-yet')}
        </Button>
      </Box>
      <Troubleshooting
        open={isStuck}
        onClose={() => setStuck(false)}
        guide={guide}
        step={guide.steps[guide.steps.length - 1]!}
        ids={guide.troubles.map((trouble) => trouble.id)}
        navigation={position}
        policy={policy}
      />
    </Screen>
  )
}
