import type { Translator } from '../../../i18n'
import { useEffect, useMemo, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { ChipRow } from '../../../components/ChipRow'
import { outcome } from '../../../journey/outcome'
import { triage, type TriageRow } from '../../../journey/triage'
import { hasKeyboard } from '../../../platform/device'
import { navigateTo } from '../../../platform/navigation'
import { places } from '../../../policies'
import type { Answer, Policy } from '../../../rules'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Grid } from '../../../ui/grid'
import { Heading } from '../../../ui/heading'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { type Eligibility, useEligibility } from '../../../features/eligibility'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { withPolicy } from '../../../features/with-policy'
import { answerLabel, PLACE, questionLabel, shortLabel } from '../../../features/labels'
import { Screen } from '../../../shell/Screen'
import { SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { WipeNotice } from './WipeNotice'
import { TriageResult } from './TriageResult'
import { HandoverLinks, TriageLinks } from './TriageLinks'
import './index.scss'

/** The place: the office's is preselected, and the others are one press away. */
function PlaceRow({ translator, place }: { translator: Translator; place: string | null }) {
  const { t } = translator
  const [isExpanded, setExpanded] = useState(false)
  const showsAll = isExpanded || place === null
  const chips = places
    .filter((id) => showsAll || id === place)
    .map((id) => {
      const name = answerLabel(translator, PLACE, id)
      return { id, label: name, accessibleLabel: name.text, selected: id === place, muted: false }
    })
  const choose = (id: string) => {
    useAnswers.getState().choosePlace(id)
    setExpanded(!showsAll)
  }
  return (
    <ChipRow
      legend={t('triage.place')}
      muted={false}
      next={place === null}
      chips={chips}
      onPress={choose}
      trailing={
        !showsAll && (
          <Button kind="plain" onPress={() => setExpanded(true)} className="triage-more">
            {t('triage.place.other')}
          </Button>
        )
      }
    />
  )
}

/** A question; its less common answers are one press away. */
function QuestionRow({
  translator,
  row: { question, matters, chips },
  isNext,
  selected,
}: {
  translator: Translator
  row: TriageRow
  isNext: boolean
  /** The present answer; absent: none. */
  selected: Answer | undefined
}) {
  const { t } = translator
  const [isExpanded, setExpanded] = useState(false)
  const showsAll = isExpanded || chips.some(({ more, chosen }) => more && chosen)
  const mutedLabel = t('triage.grey').text
  const toggleAnswer = (answer: string) => {
    const { answer: storeAnswer, reopen } = useAnswers.getState()
    if (selected === answer) reopen(question)
    else storeAnswer(question, answer)
  }
  const shown = chips.filter(({ more }) => showsAll || !more)
  return (
    <ChipRow
      legend={shortLabel(translator, `question.${question}`)}
      description={[questionLabel(translator, question).text, isNext && t('triage.next').text]
        .filter(Boolean)
        .join('. ')}
      muted={!matters}
      next={isNext}
      onPress={toggleAnswer}
      chips={shown.map(({ answer, chosen, matters: canMatter }) => {
        const short = shortLabel(translator, `answer.${question}.${answer}`)
        return {
          id: String(answer),
          label: short,
          selected: chosen,
          muted: !canMatter,
          accessibleLabel: [short.text, answerLabel(translator, question, answer).text, !canMatter && mutedLabel]
            .filter(Boolean)
            .join('. '),
        }
      })}
      beside={
        shown.length < chips.length && (
          <Button
            kind="bare"
            onPress={() => setExpanded(true)}
            label={t('questions.more').text}
            className="chip triage-more-answers"
          >
            ⋯
          </Button>
        )
      }
    />
  )
}

/** Every question of the policy, one per row. */
function QuestionRows({
  translator,
  check: { answersState },
  policy,
}: {
  translator: Translator
  check: Eligibility
  policy: Policy
}) {
  const rows = useMemo(() => triage(policy, answersState.answers), [policy, answersState.answers])
  const { verdict } = useMemo(() => outcome(policy, answersState.answers), [policy, answersState.answers])
  return (
    <>
      {rows.map((row) => (
        <QuestionRow
          key={row.question}
          translator={translator}
          row={row}
          isNext={row.question === verdict.next}
          selected={answersState.answers[row.question]}
        />
      ))}
    </>
  )
}

/** The triage: all questions on one side, the outcome so far on the other. */
function TriageScreen() {
  const { translator, state, retry } = useBilingualTranslator()
  const { t } = translator
  const check = useEligibility()
  const { answersState, policy } = check
  const {
    on,
    office: { place: office },
  } = useOffice()
  const view = useMemo(() => policy && outcome(policy, answersState.answers), [policy, answersState.answers])
  const { show, sheet } = useSourcesSheet()
  useEffect(() => {
    // The office's place is the default, also if the app was opened on this page.
    if (answersState.place === null && office !== null) useAnswers.getState().choosePlace(office)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the screen opens
  }, [])
  return (
    <SourcesProvider value={show}>
      <Screen title={t('triage.title')} heading={null} focusKey="triage" triage>
        <WipeNotice />
        {state === 'error' && (
          <Callout kind="warning" kindLabel={t('common.warning').text}>
            <Paragraph>{t('beside.failed')}</Paragraph>
            <Button kind="plain" onPress={retry}>
              {t('failed.again')}
            </Button>
          </Callout>
        )}
        <Box className="triage">
          <Box className="triage-questions">
            <Heading level={1} focusKey="triage" className="triage-title">
              {t('triage.title')}
            </Heading>
            <Grid label={t('triage.questions').text} className="triage-rows block">
              <PlaceRow translator={translator} place={answersState.place} />
              {policy && <QuestionRows translator={translator} check={check} policy={policy} />}
            </Grid>
            <Paragraph kind="caption" className="triage-hint">
              {t('triage.how')}
            </Paragraph>
            {hasKeyboard() && (
              <Paragraph kind="caption" className="triage-hint">
                {t('triage.keys')}
              </Paragraph>
            )}
          </Box>
          <Box className="triage-result">
            <Heading level={2} className="triage-result-title">
              {t('triage.answer').text}
            </Heading>
            {!on && (
              <Actions>
                <Button kind="primary" onPress={() => navigateTo('facing')}>
                  {t('triage.turn')}
                </Button>
              </Actions>
            )}
            <LiveRegion>
              {view ? (
                <TriageResult
                  translator={translator}
                  view={view}
                  hasAnswers={Object.keys(answersState.answers).length > 0}
                >
                  <HandoverLinks />
                </TriageResult>
              ) : (
                <Paragraph>{t('triage.no-place')}</Paragraph>
              )}
            </LiveRegion>
            <TriageLinks hasAnswer={view !== null} />
          </Box>
        </Box>
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

export default withErrorBoundary(withPolicy(TriageScreen))
