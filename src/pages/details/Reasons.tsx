import { Callout } from '../../components/Callout'
import { Details } from '../../components/Details'
import { KeyValues } from '../../components/KeyValues'
import { useTranslation } from '../../i18n'
import type { Verdict } from '../../rules'
import { Box } from '../../ui/box'
import { Paragraph } from '../../ui/text'
import { answerLabel, questionLabel } from '../../features/labels'
import { SourceList } from '../../features/sources'

/**
 * The reasons for the verdict, how sure it is, and its sources.
 * @example <Reasons verdict={view.verdict} staleSince={null} />
 */
export function Reasons({ verdict, staleSince }: { verdict: Verdict; staleSince: string | null }) {
  const translator = useTranslation()
  const { t, law, day } = translator
  const { outcome, rule, because, sources, strength } = verdict
  return (
    <>
      <Paragraph>{rule === null ? t('outcome.why.open') : law(`rule.${rule}`)}</Paragraph>
      <Paragraph kind="strong">
        {outcome === null ? t('outcome.open.meaning') : law(`strength.${strength ?? 'ask'}`)}
      </Paragraph>
      {staleSince !== null && (
        <Callout kind="warning" kindLabel={t('common.warning').text} title={t('outcome.confirm-first')}>
          <Paragraph>{t('outcome.stale', { day: day(staleSince) })}</Paragraph>
        </Callout>
      )}
      {because.length > 0 && (
        <Box className="reasons">
          <Paragraph kind="secondary">{t('outcome.why.because')}</Paragraph>
          <KeyValues
            rows={because.map(({ question, answer }) => ({
              id: question,
              label: questionLabel(translator, question),
              value: answerLabel(translator, question, answer),
            }))}
          />
        </Box>
      )}
      {sources.length > 0 && (
        <Details summary={t('outcome.sources', { count: sources.length })}>
          <SourceList notes={sources} />
        </Details>
      )}
    </>
  )
}
