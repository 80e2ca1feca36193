import { Group } from '../../components/Group'
import { ReviewNote } from '../../features/review-note'
import { useTranslation } from '../../i18n'
import { languageInfo } from '../../i18n/language-info'
import { Paragraph } from '../../ui/text'

/**
 * How native speakers can help with the language of the screen, and how far they have got.
 * @example <Readers />
 */
export function Readers() {
  const { t, tag, number } = useTranslation()
  const { checked } = languageInfo(tag)
  return (
    <Group title={t('readers.title')}>
      <Paragraph>{t('readers.text')}</Paragraph>
      <Paragraph className="about-next">{t('readers.how', { report: t('report.button') })}</Paragraph>
      {checked && (
        <Paragraph className="about-next">
          {t('readers.progress', { lines: number(checked.lines), all: number(checked.of) })}
        </Paragraph>
      )}
      <ReviewNote />
    </Group>
  )
}
