import { type KeyValue, KeyValues } from '../../components/KeyValues'
import { type BilingualText, type Translator, useTranslation } from '../../i18n'
import { answersInOrder } from '../../journey/question'
import type { QuestionId } from '../../rules'
import type { AnswersState } from '../../stores/answers'
import { answerLabel, PLACE, questionLabel } from '../labels'

/**
 * The answers as rows of KeyValues, the place first.
 * @example <KeyValues rows={answerRows(translator, answersState)} />
 */
export function answerRows(
  translator: Translator,
  answersState: AnswersState,
): (KeyValue & { readonly id: QuestionId; readonly label: BilingualText })[] {
  const all =
    answersState.place === null
      ? answersInOrder(answersState)
      : [{ question: PLACE, answer: answersState.place }, ...answersInOrder(answersState)]
  return all.map(({ question, answer }) => ({
    id: question,
    label: questionLabel(translator, question),
    value: answerLabel(translator, question, answer),
  }))
}

interface Props {
  answersState: AnswersState
  onChange: (question: QuestionId) => void
}

/**
 * The answers so far, each with a button to change it.
 * @example <AnswerList answersState={answersState} onChange={change} />
 */
export function AnswerList({ answersState, onChange }: Props) {
  const translator = useTranslation()
  const text = translator.t('questions.change')
  return (
    <KeyValues
      rows={answerRows(translator, answersState).map((row) => ({
        ...row,
        change: { text, label: `${text.text}: ${row.label.text}`, onPress: () => onChange(row.id) },
      }))}
    />
  )
}
