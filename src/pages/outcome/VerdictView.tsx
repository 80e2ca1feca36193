import { VerdictHeader } from '../../components/VerdictHeader'
import { useTranslation } from '../../i18n'
import type { AnswerSummary } from '../../journey/answer'
import type { OutcomeView } from '../../journey/outcome'
import { linkToRoute } from '../../features/links'
import { Paragraph } from '../../ui/text'

interface Props {
  view: OutcomeView
  summary: AnswerSummary
}

/**
 * The verdict with its certainty, place, day and sources. A caution that can overturn it, or its age, stands in the
 * place of its sentence.
 * @example <VerdictView view={view} summary={summary} />
 */
export function VerdictView({ view: { verdict }, summary: { overturning, staleSince, checked } }: Props) {
  const { t, law, day, list } = useTranslation()
  const { outcome, possible, sources, on, place } = verdict
  const strength = verdict.strength ?? 'ask'
  const sentence =
    outcome === null
      ? t('outcome.open.sentence', {
          outcomes: list(possible.map((one) => t('common.quoted', { words: law(`outcome.${one}`) }))),
        })
      : law(`outcome.${outcome}.sentence`)
  const shown = overturning
    ? law(`caution.${overturning.id}.short`, overturning.values)
    : staleSince !== null
      ? t('outcome.stale', { day: day(staleSince) })
      : sentence
  const where = t('outcome.for', { place: law(`place.${place}`), day: day(on) })
  return (
    <VerdictHeader
      title={outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`)}
      sentence={shown}
      isCaution={overturning !== null || staleSince !== null}
      strength={strength}
      strengthLabel={t(outcome === null ? 'outcome.open.word' : `outcome.strength.${strength}`)}
      details={linkToRoute('details', t('answer.details'))}
      focusKey="answer"
    >
      <Paragraph>{where}</Paragraph>
      {checked !== null && <Paragraph>{t('answer.checked', { count: sources.length, day: day(checked) })}</Paragraph>}
    </VerdictHeader>
  )
}
