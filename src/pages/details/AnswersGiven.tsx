import { Details } from '../../components/Details'
import { KeyValues } from '../../components/KeyValues'
import { useTranslation } from '../../i18n'
import { redirectTo } from '../../platform/navigation'
import type { Verdict } from '../../rules'
import type { AnswersState } from '../../stores/answers'
import { Box } from '../../ui/box'
import { Paragraph } from '../../ui/text'
import { AnswerList } from '../../features/answers/AnswerList'
import { answerLabel, questionLabel } from '../../features/labels'

/**
 * What the verdict rests on, and every answer with the way to change it.
 * @example <AnswersGiven verdict={view.verdict} answersState={answersState} />
 */
export function AnswersGiven({ verdict, answersState }: { verdict: Verdict; answersState: AnswersState }) {
  const translator = useTranslation()
  const { t } = translator
  return (
    <Details summary={t('outcome.answers')}>
      {verdict.because.length > 0 && (
        <Box className="reasons">
          <Paragraph kind="secondary">{t('outcome.why.because')}</Paragraph>
          <KeyValues
            rows={verdict.because.map(({ question, answer }) => ({
              id: question,
              label: questionLabel(translator, question),
              value: answerLabel(translator, question, answer),
            }))}
          />
        </Box>
      )}
      <AnswerList answersState={answersState} onChange={(question) => redirectTo('questions', { change: question })} />
    </Details>
  )
}
