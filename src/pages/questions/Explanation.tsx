import { useState } from 'react'
import { Group } from '../../components/Group'
import { Sheet } from '../../components/Sheet'
import { questionLabel } from '../../features/labels'
import { useTranslation } from '../../i18n'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Item, List } from '../../ui/list'
import { Paragraph, Text } from '../../ui/text'
import type { AnswersOnScreen } from '../../features/questions/answer-tiles'
import type { ShownQuestion } from './question-flow'

interface Props {
  shown: ShownQuestion
  answers: AnswersOnScreen
}

/**
 * A button that opens why a question is asked and what each of its answers means: the tiles have no room for it.
 * @example <Explanation shown={question} answers={answers} />
 */
export function Explanation({ shown, answers }: Props) {
  const translator = useTranslation()
  const { t, law, list } = translator
  // The button stays from question to question; its sheet is that of one.
  const [openFor, setOpenFor] = useState<string | null>(null)
  const outcomes = shown.separates.map((outcome) => t('common.quoted', { words: law(`outcome.${outcome}`) }))
  const { common, more, last, unsure } = answers
  const tiles = [...common, ...more, ...last]
  // A picture may mean "not sure" too.
  const all = unsure && tiles.every(({ id }) => id !== unsure.id) ? [...tiles, unsure] : tiles
  const explained = all.flatMap(({ hint, ...answer }) => (hint ? [{ ...answer, hint }] : []))
  return (
    <>
      <Button kind="plain" onPress={() => setOpenFor(shown.id)} className="question-explain">
        <Icon name="question" className="question-explain-icon" />
        <Text>{t('questions.explain')}</Text>
      </Button>
      <Sheet
        open={openFor === shown.id}
        title={questionLabel(translator, shown.id)}
        closeLabel={t('common.close')}
        onClose={() => setOpenFor(null)}
      >
        <Group title={t('questions.why')}>
          <Paragraph>{shown.question ? law(`question.${shown.id}.why`) : t('place.why')}</Paragraph>
          {outcomes.length > 1 && <Paragraph>{t('questions.separates', { outcomes: list(outcomes) })}</Paragraph>}
        </Group>
        {explained.length > 0 && (
          <Group title={t('questions.answers')}>
            <List>
              {explained.map(({ id, fullLabel, zh, hint }) => (
                <Item key={id} className="explained">
                  <Text className="explained-label">{fullLabel}</Text>
                  {zh !== undefined && (
                    <Text lang="zh-Hans" className="explained-zh">
                      {zh}
                    </Text>
                  )}
                  <Text kind="secondary">{hint}</Text>
                </Item>
              ))}
            </List>
          </Group>
        )}
      </Sheet>
    </>
  )
}
