import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { Drawing } from '../../components/Drawing'
import { Sheet } from '../../components/Sheet'
import { useTranslation, type UiKey } from '../../i18n'
import { PLACE, questionLabel } from '../../features/labels'
import { answersOnScreen } from '../../features/questions/answer-tiles'
import { storeAnswer } from '../../features/questions/store-answer'
import { taskQuestion } from '../../journey/task'
import { today } from '../../platform/device'
import { navigateTo } from '../../platform/navigation'
import { defaultPlace, policyFor } from '../../policies'
import { TASK_IDS } from '../../policies/ids'
import type { QuestionId } from '../../rules'
import { useAnswers } from '../../stores/answers'
import { useProgress } from '../../stores/progress'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/classes'
import { Item, List } from '../../ui/list'
import { Paragraph, Text } from '../../ui/text'
import type { Asked } from './AskFirst'
import { usePolicyWords } from './use-policy-words'

export interface AskSheetProps {
  asked: Asked
  onClose: () => void
}

/** Why a question is asked before a task. */
function reasonKey(asked: Asked, question: QuestionId): UiKey {
  if (asked === 'place') return 'home.ask.place'
  if (question === PLACE) return 'home.ask.place.pay'
  return question === TASK_IDS.document ? 'home.ask.document' : `home.ask.insured.${asked}`
}

/** The question that is asked; null: all that the task needs is known. */
function useQuestion(asked: Asked): QuestionId | null {
  const answersState = useAnswers(
    useShallow(({ place, answers, skipped, history }) => ({ place, answers, skipped, history })),
  )
  const isEnrolled = useProgress(({ passed }) => passed.includes('enrol'))
  if (asked === 'place') return PLACE
  const policy = policyFor(answersState.place ?? defaultPlace, today())
  return taskQuestion(asked, policy, { ...answersState, isEnrolled }, TASK_IDS)
}

/**
 * One question after the other in a sheet, each with the reason for it. An answer is kept as one of the questionnaire;
 * when nothing is left to ask, the task opens.
 * @example <AskSheet asked="pay" onClose={close} />
 */
export function AskSheet({ asked, onClose }: AskSheetProps) {
  const translator = useTranslation()
  const { t } = translator
  const place = useAnswers((state) => state.place)
  const id = useQuestion(asked)
  const hasWords = usePolicyWords(id !== null)
  useEffect(() => {
    if (id !== null || asked === 'place') return
    onClose()
    navigateTo('guide', { task: asked })
  }, [id, asked, onClose])
  if (id === null || !hasWords) return null
  const policy = policyFor(place ?? defaultPlace, today())
  const question = policy.questions.find((one) => one.id === id) ?? null
  const { common, more, last, unsure } = answersOnScreen(translator, question, policy)
  const options = [...common, ...more, ...last, ...(unsure ? [unsure] : [])]
  const select = (option: string) => {
    storeAnswer({ id, question }, option)
    if (asked === 'place') onClose()
  }
  const title = questionLabel(translator, id)
  return (
    <Sheet key={id} open title={title} closeLabel={t('common.close')} onClose={onClose}>
      <Paragraph kind="secondary" className="ask-why">
        {t(reasonKey(asked, id))}
      </Paragraph>
      <List label={title.text} className="ask-list">
        {options.map(({ id: option, fullLabel, drawing }) => (
          <Item key={option} className="ask-item">
            <Button
              kind="bare"
              selected={(id === PLACE && option === place) || undefined}
              onPress={() => select(option)}
              className={classNames('ask-option', id === PLACE && option === place && 'ask-option-current')}
            >
              {drawing && <Drawing name={drawing} size={48} className="ask-picture" />}
              <Text className="ask-text">{fullLabel}</Text>
            </Button>
          </Item>
        ))}
      </List>
    </Sheet>
  )
}
