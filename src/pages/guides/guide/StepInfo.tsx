import { useState } from 'react'
import { Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { Sheet } from '../../../components/Sheet'
import type { Guide, Step } from '../../../guides'
import { useTranslation } from '../../../i18n'
import type { ShareResult } from '../../../platform/share'
import type { Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { LocalizedText } from '../../../ui/localized-text'
import { sourceNotesOf } from '../../../features/guides/guide-context'
import { ReadinessNotice } from '../../../features/guides/ReadinessNotice'
import { PrintCell, TakeAlong } from '../../../features/guides/TakeAlong'
import { ReviewNote } from '../../../features/review-note'
import { SourceList } from '../../../features/sources'
import { ReportButton } from '../../../shell/ReportButton'

interface Props {
  guide: Guide
  step: Step
  policy: Policy
  onShare: () => Promise<ShareResult>
}

/**
 * The "i" of a step: how reliable the guide is, the sources of the step, how its text was translated, the ways to take
 * the guide along, and the report of a wrong sentence.
 * @example <StepInfo guide={guide} step={step} policy={policy} onShare={share} />
 */
export function StepInfo({ guide, step, policy, onShare }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { done, undoStep } = useProgress()
  const isDone = (done[guide.id] ?? []).includes(step.id)
  return (
    <>
      <Button kind="plain" className="step-info" onPress={() => setOpen(true)}>
        <Icon name="info" className="step-info-icon" />
        <LocalizedText text={t('guide.info')} />
      </Button>
      <Sheet open={isOpen} title={t('guide.info')} closeLabel={t('common.close')} onClose={() => setOpen(false)}>
        <ReadinessNotice guide={guide} policy={policy} />
        <Group title={t('guide.info.sources')}>
          <SourceList notes={sourceNotesOf(policy, guide, step.sources)} />
        </Group>
        <ReviewNote />
        <Cells label={t('paper.title').text}>
          <PrintCell guide={guide} />
        </Cells>
        <TakeAlong guide={guide} onShare={onShare} />
        {isDone && (
          <Button kind="plain" onPress={() => undoStep(guide.id, step.id)}>
            {t('guide.undone')}
          </Button>
        )}
        <ReportButton />
      </Sheet>
    </>
  )
}
