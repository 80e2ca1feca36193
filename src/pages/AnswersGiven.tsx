import { type KeyValue, KeyValues } from '../components/KeyValues'
import { type Line, type Speech, useSpeech } from '../i18n'
import { given } from '../journey/question'
import type { QuestionId } from '../rules'
import type { Told } from '../stores/answers'
import { answerName, PLACE, questionName } from './names'

/**
 * What was told, as rows of KeyValues: the place first, then each answer by its words.
 * @example <KeyValues rows={answerRows(speech, told)} />
 */
export function answerRows(speech: Speech, told: Told): (KeyValue & { readonly id: QuestionId; readonly label: Line })[] {
  const all = told.place === null ? given(told) : [{ question: PLACE, answer: told.place }, ...given(told)]
  return all.map(({ question, answer }) => ({ id: question, label: questionName(speech, question), value: answerName(speech, question, answer) }))
}

interface Props {
  told: Told
  onChange: (question: QuestionId) => void
}

/**
 * What was told so far, each with a way to change it.
 * @example <AnswersGiven told={told} onChange={change} />
 */
export function AnswersGiven({ told, onChange }: Props) {
  const speech = useSpeech()
  const word = speech.t('questions.change')
  return (
    <KeyValues
      rows={answerRows(speech, told).map((row) => ({
        ...row, change: { word, label: `${word.text}: ${row.label.text}`, onPress: () => onChange(row.id) },
      }))}
    />
  )
}
