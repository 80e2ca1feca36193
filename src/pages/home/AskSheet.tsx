import { Drawing } from '../../components/Drawing'
import { Sheet } from '../../components/Sheet'
import { useTranslation } from '../../i18n'
import { answerDrawing } from '../../features/drawings'
import { PLACE, answerLabel, questionLabel } from '../../features/labels'
import { today } from '../../platform/device'
import { navigateTo } from '../../platform/navigation'
import { defaultPlace, places, policyFor } from '../../policies'
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
  const { place, choosePlace, answer } = useAnswers()
  const hasWords = usePolicyWords(true)
  if (!hasWords) return null
  const question = asked === 'code' ? DOCUMENT : PLACE
  const options =
    question === PLACE
      ? places
      : (policyFor(place ?? defaultPlace, today()).questions.find(({ id }) => id === DOCUMENT)?.answers ?? [])
  const select = (option: string) => {
    if (question === PLACE) choosePlace(option)
    else answer(DOCUMENT, option)
    onClose()
    if (asked !== 'place') navigateTo('guide', { task: asked })
  }
  const title = questionLabel(translator, question)
  return (
    <Sheet open title={title} closeLabel={t('common.close')} onClose={onClose}>
      <List label={title.text} className="ask-list">
        {options.map((option) => (
          <Item key={option} className="ask-item">
            <Button
              kind="bare"
              selected={(question === PLACE && option === place) || undefined}
              onPress={() => select(option)}
              className={classNames('ask-option', question === PLACE && option === place && 'ask-option-current')}
            >
              {question !== PLACE && (
                <Drawing name={answerDrawing(question, option)} size={48} className="ask-picture" />
              )}
              <Text className="ask-text">{answerLabel(translator, question, option)}</Text>
            </Button>
          </Item>
        ))}
      </List>
    </Sheet>
  )
}
