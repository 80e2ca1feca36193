import { type ReactNode, useState } from 'react'
import { Callout } from '../../../components/Callout'
import { StepHead } from '../../../components/StepHead'
import type { ActionLink } from '../../../components/action-link'
import type { Guide, Step } from '../../../guides'
import { joinTexts, useTranslation } from '../../../i18n'
import type { ShareResult } from '../../../platform/share'
import type { Policy } from '../../../rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { ReadAloud } from '../../../features/ReadAloud'
import { guideTitle, stepMore, stepText } from '../../../features/guides/guide-labels'
import { Screen } from '../../../shell/Screen'
import { StepIllustration } from './StepIllustration'
import { StepInfo } from './StepInfo'
import { StepList } from './StepList'
import { StepSentence } from './StepSentence'
import { Troubleshooting } from './Troubleshooting'
import type { GuidePosition } from './use-guide-position'

interface Props {
  guide: Guide
  step: Step
  index: number
  position: GuidePosition
  policy: Policy
  backInPage: ActionLink
  /** The sheet with the sources. */
  sheet: ReactNode
  onShare: () => Promise<ShareResult>
}

/**
 * One step of a guide: the instruction and its picture, with "It did not work" and "Done, next" in the bar.
 * @example <StepPage guide={guide} step={step} index={0} {...shared} sheet={null} onShare={share} />
 */
export function StepPage({ guide, step, index, position, policy, backInPage, sheet, onShare }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const [stuckAt, setStuckAt] = useState<string | null>(null)
  const stepCount = guide.steps.length
  const progress = t('guide.progress', { number: index + 1, all: stepCount })
  const name = guideTitle(translator, guide)
  const text = stepText(translator, guide, step)
  const more = stepMore(translator, guide, step)
  const warning = step.warn ? say(`step.${guide.id}.${step.id}.warn`, step.values) : null
  return (
    <Screen
      title={joinTexts([text, name], ' · ')}
      barTitles={[progress]}
      heading={null}
      parent="guides"
      backInPage={backInPage}
      nav={<StepList guide={guide} position={position} />}
      navLabel={t('guide.steps').text}
      bar={
        <>
          <Button className="step-stuck" onPress={() => setStuckAt(step.id)}>
            {t('guide.trouble')}
          </Button>
          <Button kind={step.card ? 'secondary' : 'primary'} onPress={() => position.finishStep(step)}>
            {t(index + 1 < stepCount ? 'guide.done' : 'guide.finish')}
          </Button>
        </>
      }
    >
      <StepIllustration
        step={step}
        policy={policy}
        head={
          <>
            <StepHead
              progress={{ label: progress, value: index + 1, max: stepCount }}
              guideTitle={name}
              text={text}
              focusKey={step.id}
            />
            <StepSentence guide={guide} step={step} policy={policy} />
          </>
        }
        foot={
          warning && (
            <Box className="step-warning">
              <Callout kind="warning" kindLabel={t('common.warning').text}>
                <Paragraph>{warning}</Paragraph>
              </Callout>
            </Box>
          )
        }
      />
      {more && <Paragraph className="step-more">{more}</Paragraph>}
      <ReadAloud lines={[text, more, warning].flatMap((line) => line ?? [])} />
      <StepInfo guide={guide} step={step} policy={policy} onShare={onShare} />
      <Troubleshooting
        open={stuckAt === step.id}
        onClose={() => setStuckAt(null)}
        guide={guide}
        step={step}
        ids={step.troubles}
        navigation={position}
        policy={policy}
      />
      {sheet}
    </Screen>
  )
}
