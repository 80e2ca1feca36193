import { AnswerChips as Chips } from '../../components/AnswerChips'
import { useTranslation } from '../../i18n'
import { answersInOrder } from '../../journey/question'
import type { QuestionId } from '../../rules'
import type { AnswersState } from '../../stores/answers'
import { answerLabel, PLACE, questionLabel, shortLabel } from '../labels'

interface Props {
  answersState: AnswersState
  /** The question on the screen; absent: none. */
  current?: QuestionId
  onChange: (question: QuestionId) => void
}

/**
 * The answers so far as chips in the sidebar, each a link to its question.
 * @example <AnswerSidebar answersState={answersState} onChange={change} />
 */
export function AnswerSidebar({ answersState, current, onChange }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const all =
    answersState.place === null
      ? answersInOrder(answersState)
      : [{ question: PLACE, answer: answersState.place }, ...answersInOrder(answersState)]
  const rows = all.map(({ question, answer }) => {
    const place = question === PLACE
    const name = place ? t('triage.place') : shortLabel(translator, `question.${question}`)
    const value =
      place || answer === null
        ? answerLabel(translator, question, answer)
        : shortLabel(translator, `answer.${question}.${answer}`)
    const text = `${questionLabel(translator, question).text} ${answerLabel(translator, question, answer).text}`
    return {
      id: question,
      question: name,
      answer: value,
      accessibleLabel: `${name.text} ${value.text}. ${text}`,
      current: question === current,
    }
  })
  return <Chips label={t('questions.so-far').text} rows={rows} onPress={onChange} />
}
