import { Actions } from '../../components/Actions'
import { Answer } from '../../components/Answer'
import { Callout } from '../../components/Callout'
import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import { replace } from '../../platform/navigation'
import type { QuestionId, Verdict } from '../../rules'
import { type Told, useAnswers } from '../../stores/answers'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { questionName } from '../names'

/** The questions that were left open, to be answered after all. */
function Skipped({ skipped }: { skipped: readonly QuestionId[] }) {
  const speech = useSpeech()
  const reopen = (question: QuestionId) => {
    useAnswers.getState().change(question)
    replace('questions', { change: question })
  }
  return (
    <Group title={speech.t('outcome.skipped')}>
      <Cells>{skipped.map((one) => <Cell key={one} icon="question" title={questionName(speech, one)} onPress={() => reopen(one)} />)}</Cells>
    </Group>
  )
}

interface Props {
  verdict: Verdict
  told: Told
  /** Whether a question is left that was not yet asked. */
  unasked: boolean
}

/**
 * The answer itself: decided, or honestly open with what is still possible.
 * @example <Said verdict={view.verdict} told={told} unasked={false} />
 */
export function Said({ verdict, told, unasked }: Props) {
  const { t, law, day, list } = useSpeech()
  const { outcome, possible, on, place } = verdict
  const strength = verdict.strength ?? 'ask'
  const stale = verdict.sources.map((one) => one.bestBefore).filter((until) => until < on).sort()[0]
  const open = outcome === null || verdict.rule === null
  const left = told.skipped.filter((one) => open && (outcome !== null || verdict.missing.includes(one)))
  return (
    <>
      <Answer
        title={outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`)}
        sentence={outcome === null
          ? t('outcome.open.sentence', { outcomes: list(possible.map((one) => t('common.quoted', { words: law(`outcome.${one}`) }))) })
          : law(`outcome.${outcome}.sentence`)}
        strength={strength}
        strengthWord={t(outcome === null ? 'outcome.open.word' : `outcome.strength.${strength}`)}
        arrival="answer"
      >
        <Paragraph>{outcome === null ? t('outcome.open.meaning') : law(`strength.${strength}`)}</Paragraph>
        <Paragraph className="answer-place">{t('outcome.for', { place: law(`place.${place}`), day: day(on) })}</Paragraph>
      </Answer>
      {stale !== undefined && (
        <Box className="answer-callout">
          <Callout kind="warning" kindWord={t('common.warning').text} title={t('outcome.confirm-first')}>
            <Paragraph>{t('outcome.stale', { day: day(stale) })}</Paragraph>
          </Callout>
        </Box>
      )}
      {left.length > 0 && <Skipped skipped={left} />}
      {unasked && <Actions><Button kind="primary" onPress={() => replace('questions')}>{t('home.continue')}</Button></Actions>}
    </>
  )
}
