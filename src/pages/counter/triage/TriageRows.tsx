import { useState } from 'react'
import { ChipRow, type ChipRowState } from '../../../components/ChipRow'
import type { Translator } from '../../../i18n'
import { triage, type TriageRow } from '../../../journey/triage'
import { places } from '../../../policies'
import type { Answer, Policy, QuestionId } from '../../../rules'
import { type AnswersState, useAnswers } from '../../../stores/answers'
import { isShortVisit, offersShortVisit, SHORT_VISIT_ID, toggleShortVisit } from '../../../features/counter/short-visit'
import { answerLabel, PLACE, questionLabel, shortLabel } from '../../../features/labels'
import { Button } from '../../../ui/button'
import { Grid } from '../../../ui/grid'

/** The chip of a question that is skipped. */
const UNSURE = 'not-sure'

/** Every place as a chip, until one is chosen. */
function PlaceRow({ translator }: { translator: Translator }) {
  const { t } = translator
  const chips = places.map((id) => {
    const { text } = answerLabel(translator, PLACE, id)
    return { id, label: text, accessibleLabel: text, selected: false, muted: false }
  })
  return (
    <ChipRow
      legend={t('triage.place').text}
      state="next"
      note={t('triage.next').text}
      chips={chips}
      onPress={(id) => useAnswers.getState().choosePlace(id)}
    />
  )
}

/** A question; its less common answers are one press away, and a chosen one stays. */
function QuestionRow({
  translator,
  row: { question, chips },
  state,
  selected,
  isSkipped,
  isVisiting,
}: {
  translator: Translator
  row: TriageRow
  state: ChipRowState
  /** The present answer; absent: none. */
  selected: Answer | undefined
  /** The visitor is not sure. */
  isSkipped: boolean
  /** The answers are those of a short visit. */
  isVisiting: boolean
}) {
  const { t } = translator
  const [isExpanded, setExpanded] = useState(false)
  const mutedLabel = t('triage.grey').text
  const note =
    state === 'open' ? undefined : { next: 'triage.next', later: 'triage.later', muted: 'triage.grey' }[state]
  const noteText = note === undefined ? undefined : t(note as 'triage.next').text
  const toggleAnswer = (answer: string) => {
    const { answer: storeAnswer, reopen, skip } = useAnswers.getState()
    setExpanded(false)
    if (answer === SHORT_VISIT_ID) toggleShortVisit()
    else if (answer === UNSURE) (isSkipped ? reopen : skip)(question)
    else if (selected === answer) reopen(question)
    else storeAnswer(question, answer)
  }
  const visiting = t('triage.visiting').text
  const visitingChips =
    offersShortVisit(question) && (state === 'next' || isVisiting)
      ? [{ id: SHORT_VISIT_ID, label: visiting, accessibleLabel: visiting, selected: isVisiting, muted: false }]
      : []
  const unsure = t('questions.unsure.short').text
  // Where no answer says so, "not sure" skips the question that is next, as it does for the visitor.
  const hasUnsure = chips.some(({ answer }) => String(answer).endsWith('unsure'))
  const skipping =
    !hasUnsure && (state === 'next' || isSkipped)
      ? [{ id: UNSURE, label: unsure, accessibleLabel: unsure, selected: isSkipped, muted: false }]
      : []
  const shown = chips.filter(({ more, chosen }) => isExpanded || !more || chosen)
  return (
    <ChipRow
      legend={shortLabel(translator, `question.${question}`).text}
      description={[questionLabel(translator, question).text, noteText].filter(Boolean).join('. ')}
      state={state}
      {...(noteText !== undefined && { note: noteText })}
      onPress={toggleAnswer}
      chips={[
        ...shown.map(({ answer, chosen, matters }) => {
          const short = shortLabel(translator, `answer.${question}.${answer}`).text
          return {
            id: String(answer),
            label: short,
            selected: chosen && visitingChips.every(({ selected: isInstead }) => !isInstead),
            muted: !matters,
            accessibleLabel: [short, answerLabel(translator, question, answer).text, !matters && mutedLabel]
              .filter(Boolean)
              .join('. '),
          }
        }),
        ...visitingChips,
        ...skipping,
      ]}
      trailing={
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

/** What a question is at this moment. A question without an answer comes later if another is next. */
function stateOf({ question, matters }: TriageRow, answers: AnswersState['answers'], next: QuestionId | null) {
  if (question === next) return 'next'
  if (!matters) return 'muted'
  return answers[question] === undefined && next !== null && Object.keys(answers).length > 0 ? 'later' : 'open'
}

interface Props {
  translator: Translator
  answersState: AnswersState
  /** Null: no place is chosen, which is all that can be asked. */
  policy: Policy | null
  next: QuestionId | null
}

/**
 * Every question of the place, one per row, with the one to ask next in a frame.
 * @example <TriageRows translator={translator} answersState={answersState} policy={policy} next="stay" />
 */
export function TriageRows({ translator, answersState: { answers, skipped }, policy, next }: Props) {
  return (
    <Grid label={translator.t('triage.questions').text} className="triage-rows">
      {policy ? (
        triage(policy, answers).map((row) => (
          <QuestionRow
            key={row.question}
            translator={translator}
            row={row}
            state={stateOf(row, answers, next)}
            selected={answers[row.question]}
            isSkipped={skipped.includes(row.question)}
            isVisiting={isShortVisit(answers)}
          />
        ))
      ) : (
        <PlaceRow translator={translator} />
      )}
    </Grid>
  )
}
