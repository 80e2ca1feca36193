import { Drawing } from '../../components/Drawing'
import { Sheet } from '../../components/Sheet'
import { useTranslation } from '../../i18n'
import { PLACE, questionLabel } from '../../features/labels'
import { answersOnScreen } from '../../features/questions/answer-tiles'
import { storeAnswer } from '../../features/questions/store-answer'
import { today } from '../../platform/device'
import { navigateTo } from '../../platform/navigation'
import { defaultPlace, policyFor } from '../../policies'
import { useAnswers } from '../../stores/answers'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/classes'
import { Item, List } from '../../ui/list'
import { Text } from '../../ui/text'
import type { Asked } from './AskFirst'
import { usePolicyWords } from './use-policy-words'

export interface AskSheetProps {
  asked: Asked
  onClose: () => void
}

/** The question that decides which app accepts a person's document. */
const DOCUMENT = 'identity'

/**
 * One question in a sheet. An answer is kept as one of the questionnaire, and leads on to the task.
 * @example <AskSheet asked="pay" onClose={close} />
 */
export function AskSheet({ asked, onClose }: AskSheetProps) {
  const translator = useTranslation()
  const { t } = translator
  const place = useAnswers((state) => state.place)
  const hasWords = usePolicyWords(true)
  if (!hasWords) return null
  const id = asked === 'code' ? DOCUMENT : PLACE
  const policy = policyFor(place ?? defaultPlace, today())
  const question = policy.questions.find((one) => one.id === id) ?? null
  const { common, more, last, unsure } = answersOnScreen(translator, question, policy)
  const options = [...common, ...more, ...last, ...(unsure ? [unsure] : [])]
  const select = (option: string) => {
    storeAnswer({ id, question }, option)
    onClose()
    if (asked !== 'place') navigateTo('guide', { task: asked })
  }
  const title = questionLabel(translator, id)
  return (
    <Sheet open title={title} closeLabel={t('common.close')} onClose={onClose}>
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
