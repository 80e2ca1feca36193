import { KeyValues } from '../components/KeyValues'
import { useSpeech } from '../i18n'
import { given } from '../journey/question'
import type { QuestionId } from '../rules'
import type { Told } from '../stores/answers'
import { answerName, PLACE, questionName } from './names'

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
  const { t } = speech
  const all = told.place === null ? given(told) : [{ question: PLACE, answer: told.place }, ...given(told)]
  return (
    <KeyValues
      rows={all.map(({ question, answer }) => {
        const label = questionName(speech, question)
        const word = t('questions.change')
        return {
          id: question, label, value: answerName(speech, question, answer),
          change: { word, label: `${word.text}: ${label.text}`, onPress: () => onChange(question) },
        }
      })}
    />
  )
}
