import { Actions } from '../../components/Actions'
import { Choice } from '../../components/Choice'
import { Details } from '../../components/Details'
import { ErrorSummary } from '../../components/ErrorSummary'
import { Progress } from '../../components/Progress'
import { type Speech, useSpeech } from '../../i18n'
import { places } from '../../policies'
import { entry, type Policy } from '../../rules'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { answerName, beside, PLACE, questionName } from '../names'
import { type Asked, type Asking, UNSURE } from './ask'
import { papersOf } from './papers'

const FIELD = 'answer'

function placeOptions(speech: Speech) {
  return places.map((place) => {
    const label = answerName(speech, PLACE, place)
    const zh = beside(label, speech.t(`place.${place}.zh` as 'place.chengdu.zh').text)
    return { id: place, label, ...(zh !== undefined && { zh }) }
  })
}

function options(speech: Speech, { id, question }: Asked, policy: Policy | null) {
  if (!question || !policy) return placeOptions(speech)
  const offered = question.answers.map((answer) => {
    const papers = papersOf(id, answer).flatMap((paper) => entry(policy, paper)?.zh ?? [])
    const label = answerName(speech, id, answer)
    const zh = beside(label, papers.length > 0 ? papers.join(' + ') : null)
    return {
      id: answer, label, hint: speech.law(`answer.${id}.${answer}.hint`), apart: answer === 'unsure',
      ...(zh !== undefined && { zh }),
    }
  })
  const unsure = question.answers.some((answer) => answer.endsWith('unsure'))
  return unsure ? offered : [...offered, { id: UNSURE, label: speech.t('questions.unsure'), hint: speech.t('questions.unsure.hint'), apart: true }]
}

function Why({ asked }: { asked: Asked }) {
  const { t, law, list } = useSpeech()
  const outcomes = asked.separates.map((outcome) => t('common.quoted', { words: law(`outcome.${outcome}`) }))
  return (
    <Details summary={t('questions.why')}>
      <Paragraph>{asked.question ? law(`question.${asked.id}.why`) : t('place.why')}</Paragraph>
      {outcomes.length > 1 && <Paragraph>{t('questions.separates', { outcomes: list(outcomes) })}</Paragraph>}
    </Details>
  )
}

interface Props {
  asked: Asked
  asking: Asking
  policy: Policy | null
}

/**
 * One question with its answers, why it is asked, and how far along it is. What stays from question to question keeps
 * its element, and what is made anew stands alone in one: WeChat is sent all neighbours of what is put between them.
 * @example <Question asked={asked} asking={asking} policy={policy} />
 */
export function Question({ asked, asking: { value, missing, choose, goOn }, policy }: Props) {
  const speech = useSpeech()
  const { t, law } = speech
  const { id, question, progress } = asked
  return (
    <>
      {progress && <Progress label={t('questions.progress', { number: progress.number, about: progress.about })} value={progress.number} max={progress.about} />}
      <ErrorSummary title={t('questions.problem')} errors={missing ? [{ id: FIELD, text: t('questions.choose') }] : []} />
      <Choice
        legend={questionName(speech, id)}
        hint={question ? law(`question.${id}.hint`) : t('place.hint')}
        name={FIELD}
        options={options(speech, asked, policy)}
        value={value}
        onChoose={choose}
        arrival={id}
        {...(missing && { error: t('questions.choose') })}
      />
      <Actions><Button kind="primary" onPress={goOn}>{t('questions.continue')}</Button></Actions>
      <Box><Why key={id} asked={asked} /></Box>
    </>
  )
}
