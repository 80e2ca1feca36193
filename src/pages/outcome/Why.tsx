import { Details } from '../../components/Details'
import { KeyValues } from '../../components/KeyValues'
import { useSpeech } from '../../i18n'
import type { Verdict } from '../../rules'
import { Paragraph } from '../../ui/text'
import { answerName, questionName } from '../names'
import { SourceList } from '../sources'

/**
 * Why the answer is what it is, in words, and on what it rests.
 * @example <Why verdict={view.verdict} />
 */
export function Why({ verdict }: { verdict: Verdict }) {
  const speech = useSpeech()
  const { t, law } = speech
  return (
    <>
      <Details summary={t('outcome.why')}>
        <Paragraph>{verdict.rule === null ? t('outcome.why.open') : law(`rule.${verdict.rule}`)}</Paragraph>
        {verdict.because.length > 0 && (
          <>
            <Paragraph kind="secondary">{t('outcome.why.because')}</Paragraph>
            <KeyValues
              rows={verdict.because.map(({ question, answer }) => ({
                id: question, label: questionName(speech, question), value: answerName(speech, question, answer),
              }))}
            />
          </>
        )}
      </Details>
      {verdict.sources.length > 0 && (
        <Details summary={t('outcome.sources', { count: verdict.sources.length })}>
          <SourceList notes={verdict.sources} />
        </Details>
      )}
    </>
  )
}
