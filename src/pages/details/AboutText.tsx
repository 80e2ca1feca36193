import { Box } from '../../ui/box'
import { type BilingualText, joinTexts, useTranslation } from '../../i18n'
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
    <Box className="about-text">
      <Paragraph kind="strong">{t('outcome.disclaimer.title')}</Paragraph>
      <Paragraph kind="secondary">
        {joinTexts([t('outcome.disclaimer'), t('outcome.data', { day: day(dataVersion) })], ' ')}
      </Paragraph>
      <ChinesePrevailsNote />
      <ReviewNote />
      <ReadAloud lines={lines} />
    </Box>
  )
}
