import { useEffect, useMemo, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { Chips } from '../../../components/Chips'
import { outcome } from '../../../journey/outcome'
import { triage } from '../../../journey/triage'
import { go } from '../../../platform/navigation'
import { places } from '../../../policies'
import type { Policy } from '../../../rules'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Grid } from '../../../ui/grid'
import { Heading } from '../../../ui/heading'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { type Check, useCheck } from '../../check'
import { guarded } from '../../guarded'
import { answerName, PLACE, questionName, shortName } from '../../names'
import { Screen } from '../../Screen'
import { Sourced, useSources } from '../../sources'
import { type Both, useBoth } from '../both'
import { Cleared } from './Cleared'
import { Found } from './Found'
import { Along, Ways } from './Ways'
import './index.scss'

/** The place: the office's own is chosen already, and the others are one press away. */
function Places({ speech, place }: { speech: Both; place: string | null }) {
  const { t } = speech
  const [all, setAll] = useState(false)
  const open = all || place === null
  const chips = places.filter((id) => open || id === place).map((id) => {
    const name = answerName(speech, PLACE, id)
    return { id, label: name, spoken: name.text, chosen: id === place, grey: false }
  })
  const choose = (id: string) => {
    useAnswers.getState().choosePlace(id)
    setAll(!open)
  }
  return (
    <Chips
      legend={t('triage.place')} grey={false} next={place === null} chips={chips} onPress={choose}
      after={!open && <Button kind="plain" onPress={() => setAll(true)} className="triage-places">{t('triage.place.other')}</Button>}
    />
  )
}

/** Every question of the law in one row. */
function Questions({ speech, check: { told }, policy }: { speech: Both; check: Check; policy: Policy }) {
  const { t } = speech
  const rows = useMemo(() => triage(policy, told.answers), [policy, told.answers])
  const { verdict } = useMemo(() => outcome(policy, told.answers), [policy, told.answers])
  const grey = t('triage.grey').text
  const press = (question: string) => (answer: string) => {
    const { answer: keep, change } = useAnswers.getState()
    if (told.answers[question] === answer) change(question)
    else keep(question, answer)
  }
  return (
    <>
      {rows.map(({ question, matters, chips }) => (
        <Chips
          key={question}
          legend={shortName(speech, `question.${question}`)}
          remark={[questionName(speech, question).text, question === verdict.next && t('triage.next').text].filter(Boolean).join('. ')}
          grey={!matters}
          next={question === verdict.next}
          onPress={press(question)}
          chips={chips.map(({ answer, chosen, matters: can }) => {
            const short = shortName(speech, `answer.${question}.${answer}`)
            return { id: String(answer), label: short, chosen, grey: !can, spoken: [short.text, answerName(speech, question, answer).text, !can && grey].filter(Boolean).join('. ') }
          })}
        />
      ))}
    </>
  )
}

/** Triage on one screen: what is known on one side, what follows on the other, at once. */
function Triage() {
  const speech = useBoth()
  const { t } = speech
  const check = useCheck()
  const { told, policy } = check
  const { on, office: { place: office } } = useOffice()
  const view = useMemo(() => policy && outcome(policy, told.answers), [policy, told.answers])
  const { show, sheet } = useSources()
  useEffect(() => {
    // The office's place stands until another is pressed; also where the app was opened here.
    if (told.place === null && office !== null) useAnswers.getState().choosePlace(office)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as the screen opens, and no longer
  }, [])
  return (
    <Sourced value={show}>
      <Screen title={t('triage.title')} heading={null} arrival="triage" triage>
        <Cleared />
        {speech.failed && (
          <Callout kind="warning" kindWord={t('common.warning').text}>
            <Paragraph>{t('beside.failed')}</Paragraph>
            <Button kind="plain" onPress={speech.again}>{t('failed.again')}</Button>
          </Callout>
        )}
        <Box className="triage">
          <Box className="triage-known">
            <Heading level={1} arrival="triage" className="triage-title">{t('triage.title')}</Heading>
            <Grid label={t('triage.questions').text} className="triage-rows block">
              <Places speech={speech} place={told.place} />
              {policy && <Questions speech={speech} check={check} policy={policy} />}
            </Grid>
            <Paragraph kind="caption" className="triage-how">{t('triage.how')}</Paragraph>
          </Box>
          <Box className="triage-found">
            <Heading level={2} className="triage-heard">{t('triage.answer').text}</Heading>
            {!on && <Actions><Button kind="primary" onPress={() => go('facing')}>{t('triage.turn')}</Button></Actions>}
            <Live>{view ? <Found speech={speech} view={view} begun={Object.keys(told.answers).length > 0}><Along /></Found> : <Paragraph>{t('triage.no-place')}</Paragraph>}</Live>
            <Ways answered={view !== null} />
          </Box>
        </Box>
        {sheet}
      </Screen>
    </Sourced>
  )
}

export default guarded(Triage)
