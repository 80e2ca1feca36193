import { Told as Chips } from '../components/Told'
import { useSpeech } from '../i18n'
import { given } from '../journey/question'
import type { QuestionId } from '../rules'
import type { Told } from '../stores/answers'
import { answerName, PLACE, questionName, shortName } from './names'

interface Props {
  told: Told
  /** The question that is on the screen; absent: none of them. */
  current?: QuestionId
  onChange: (question: QuestionId) => void
}

/**
 * What was told so far as chips beside the screen, each a way back to its question; only where there is room for both.
 * @example <Chosen told={told} onChange={change} />
 */
export function Chosen({ told, current, onChange }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const all = told.place === null ? given(told) : [{ question: PLACE, answer: told.place }, ...given(told)]
  const rows = all.map(({ question, answer }) => {
    const place = question === PLACE
    const name = place ? t('triage.place') : shortName(speech, `question.${question}`)
    const value = place || answer === null ? answerName(speech, question, answer) : shortName(speech, `answer.${question}.${answer}`)
    const whole = `${questionName(speech, question).text} ${answerName(speech, question, answer).text}`
    return { id: question, question: name, answer: value, spoken: `${name.text} ${value.text}. ${whole}`, current: question === current }
  })
  return <Chips label={t('questions.so-far').text} rows={rows} onPress={onChange} />
}
