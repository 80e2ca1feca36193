import { Callout } from '../../components/Callout'
import { Group } from '../../components/Group'
import { type BilingualText, useTranslation } from '../../i18n'
import type { Day } from '../../rules'
import { ChinesePrevailsNote } from '../../shell/bilingual-switch'
import { Paragraph } from '../../ui/text'
import { ReadAloud } from '../../features/ReadAloud'
import { ReviewNote } from '../../features/review-note'

interface Props {
  /** What is read aloud: the answer and its steps. */
  lines: readonly BilingualText[]
  dataVersion: Day
}

/**
 * What this text is: information and not a decision, from which day, and how it was translated.
 * @example <AboutText lines={[title]} dataVersion={view.verdict.dataVersion} />
 */
export function AboutText({ lines, dataVersion }: Props) {
  const { t, day } = useTranslation()
  return (
    <Group title={t('answer.text')}>
      <Callout kind="info" kindLabel={t('common.note').text} title={t('outcome.disclaimer.title')}>
        <Paragraph>{t('outcome.disclaimer')}</Paragraph>
        <Paragraph kind="secondary">{t('outcome.data', { day: day(dataVersion) })}</Paragraph>
      </Callout>
      <ChinesePrevailsNote />
      <ReviewNote />
      <ReadAloud lines={lines} />
    </Group>
  )
}
