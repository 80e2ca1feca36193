import { Cell, Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { joined, type Speech, useSpeech } from '../../i18n'
import type { Answer, Change, QuestionId } from '../../rules'
import { Paragraph } from '../../ui/text'
import { answerName, questionName } from '../names'

interface Leads {
  readonly question: QuestionId
  readonly answers: readonly Answer[]
  readonly outcomes: readonly string[]
}

/** Answers to one question that lead to the same place, told together. */
function together(changes: readonly Change[]): Leads[] {
  const groups = new Map<string, Leads>()
  for (const { question, answer, outcomes } of changes) {
    const key = `${question} ${outcomes.join(' ')}`
    const before = groups.get(key)
    groups.set(key, { question, outcomes, answers: [...(before?.answers ?? []), answer] })
  }
  return [...groups.values()]
}

interface Props {
  changes: readonly Change[]
  /** The words to tell it in; absent: as everywhere. */
  speech?: Speech
}

/**
 * What would lead elsewhere: the single answers that would have to be different, question by question.
 * @example <Changes changes={view.changes} />
 */
export function Changes({ changes, speech: given }: Props) {
  const own = useSpeech()
  const speech = given ?? own
  const { t, law, list } = speech
  if (changes.length === 0) return null
  const leads = together(changes)
  const questions = [...new Set(leads.map((one) => one.question))]
  return (
    <Details summary={t('outcome.changes')}>
      <Paragraph kind="secondary">{t('outcome.changes.how')}</Paragraph>
      {questions.map((question) => (
        <Details key={question} summary={questionName(speech, question)}>
          <Cells>
            {leads.filter((one) => one.question === question).map(({ answers, outcomes }) => {
              const titles = outcomes.map((outcome) => t('common.quoted', { words: law(`outcome.${outcome}`) }))
              return (
                <Cell
                  key={outcomes.join(' ')}
                  title={joined(answers.map((answer) => answerName(speech, question, answer)), ' / ')}
                  hint={t(outcomes.length === 1 ? 'outcome.changes.then' : 'outcome.changes.maybe', { outcomes: list(titles) })}
                />
              )
            })}
          </Cells>
        </Details>
      ))}
    </Details>
  )
}
