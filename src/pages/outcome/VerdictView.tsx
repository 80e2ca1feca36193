import { VerdictHeader } from '../../components/VerdictHeader'
import { useTranslation } from '../../i18n'
import type { AnswerSummary } from '../../journey/answer'
import type { OutcomeView } from '../../journey/outcome'
import { verdictText } from '../../features/answers/verdict-text'
import { linkToRoute } from '../../features/links'
import { Paragraph } from '../../ui/text'

interface Props {
  view: OutcomeView
  summary: AnswerSummary
}

/**
 * The verdict with its certainty, place, day and sources.
 * @example <VerdictView view={view} summary={summary} />
 */
export function VerdictView({ view: { verdict }, summary }: Props) {
  const translator = useTranslation()
  const { t, law, day } = translator
  const { on, place } = verdict
  return (
    <VerdictHeader
      {...verdictText(translator, verdict, summary)}
      details={linkToRoute('details', t('answer.details'))}
      focusKey="answer"
    >
      <Paragraph>{t('outcome.for', { place: law(`place.${place}`), day: day(on) })}</Paragraph>
      {summary.evidence !== null && (
        <Paragraph>
          {t('answer.checked', { count: summary.evidence.sources, day: day(summary.evidence.checked) })}
        </Paragraph>
      )}
    </VerdictHeader>
  )
}
