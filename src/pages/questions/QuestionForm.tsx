import { AnswerTiles } from '../../components/AnswerTiles'
import { StepProgress } from '../../components/StepProgress'
import { OtherCities } from '../../features/OtherCities'
import { PLACE, questionLabel } from '../../features/labels'
import { useTranslation } from '../../i18n'
import { today } from '../../platform/device'
import { defaultPlace, policyFor } from '../../policies'
import { Box } from '../../ui/box'
import { Heading } from '../../ui/heading'
import { Later } from '../../ui/later'
import { Paragraph, Text } from '../../ui/text'
import type { AnswersOnScreen } from '../../features/questions/answer-tiles'
import { Explanation } from './Explanation'
import type { ShownQuestion } from './question-flow'
import './QuestionForm.scss'

interface Props {
  shown: ShownQuestion
  answers: AnswersOnScreen
  chosen: string | null
  onChoose: (answer: string) => void
}

/**
 * One question with its answers as pictures, and the progress. Elements that stay from question to question keep their
 * key and the changing ones have a parent of their own: otherwise WeChat receives all siblings again.
 * @example <QuestionForm shown={question} answers={answers} chosen={null} onChoose={choose} />
 */
export function QuestionForm({ shown, answers, chosen, onChoose }: Props) {
  const translator = useTranslation()
  const { t, law } = translator
  const { id, question, progress } = shown
  const label = questionLabel(translator, id)
  const number = progress && t('questions.progress', { number: progress.number })
  const rest = [...answers.more, ...answers.last]
  return (
    <>
      {progress && number && <StepProgress label={number} value={progress.number} />}
      <Box className="question-head">
        <Text className="question-number">{number ?? t('questions.change')}</Text>
        <Explanation shown={shown} answers={answers} />
      </Box>
      <Heading level={1} focusKey={id} className="question-title">
        {label}
      </Heading>
      <Paragraph kind="secondary" className="question-hint">
        {question ? law(`question.${id}.hint`) : t('place.hint')}
      </Paragraph>
      <Box>
        <Box key={id}>
          <AnswerTiles label={label} answers={answers.common} look="tiles" chosen={chosen} onChoose={onChoose} />
          <Later>
            {answers.more.length > 0 && (
              <Heading level={2} className="question-more">
                {t('questions.more')}
              </Heading>
            )}
            {rest.length > 0 && (
              <AnswerTiles label={t('questions.more')} answers={rest} look="rows" chosen={chosen} onChoose={onChoose} />
            )}
            {id === PLACE && <OtherCities policy={policyFor(defaultPlace, today())} />}
          </Later>
        </Box>
      </Box>
    </>
  )
}
