import { Cell, Cells } from '../components/Cell'
import { Details } from '../components/Details'
import { joinTexts, type Translator, useTranslation } from '../i18n'
import type { Answer, Change, QuestionId } from '../rules'
import { Paragraph } from '../ui/text'
import { answerLabel, questionLabel } from './labels'

interface ChangeGroup {
  readonly question: QuestionId
  readonly answers: readonly Answer[]
  readonly outcomes: readonly string[]
}

/** Groups the answers to a question that lead to the same outcomes. */
function groupByOutcomes(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const { question, answer, outcomes } of changes) {
    const key = `${question} ${outcomes.join(' ')}`
    const existing = groups.get(key)
    groups.set(key, { question, outcomes, answers: [...(existing?.answers ?? []), answer] })
  }
  return [...groups.values()]
}

interface Props {
  changes: readonly Change[]
  /** Absent: the current language. */
  translator?: Translator
}

/**
 * The single answers that would change the outcome, by question.
 * @example <AnswerChanges changes={view.changes} />
 */
export function AnswerChanges({ changes, translator: givenTranslator }: Props) {
  const currentTranslator = useTranslation()
  const translator = givenTranslator ?? currentTranslator
  const { t, law, list } = translator
  if (changes.length === 0) return null
  const changeGroups = groupByOutcomes(changes)
  const questions = [...new Set(changeGroups.map((group) => group.question))]
  return (
    <Details summary={t('outcome.changes')}>
      <Paragraph kind="secondary">{t('outcome.changes.how')}</Paragraph>
      {questions.map((question) => (
        <Details key={question} summary={questionLabel(translator, question)}>
          <Cells>
            {changeGroups
              .filter((group) => group.question === question)
              .map(({ answers, outcomes }) => {
                const titles = outcomes.map((outcome) => t('common.quoted', { words: law(`outcome.${outcome}`) }))
                return (
                  <Cell
                    key={outcomes.join(' ')}
                    title={joinTexts(
                      answers.map((answer) => answerLabel(translator, question, answer)),
                      ' / ',
                    )}
                    hint={t(outcomes.length === 1 ? 'outcome.changes.then' : 'outcome.changes.maybe', {
                      outcomes: list(titles),
                    })}
                  />
                )
              })}
          </Cells>
        </Details>
      ))}
    </Details>
  )
}
