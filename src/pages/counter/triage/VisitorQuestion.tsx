import { useState } from 'react'
import { Drawing } from '../../../components/Drawing'
import type { Translator } from '../../../i18n'
import { SHORT_VISIT } from '../../../policies/ids'
import type { Question } from '../../../rules'
import { useAnswers } from '../../../stores/answers'
import { offersShortVisit, toggleShortVisit } from '../../../features/counter/short-visit'
import { answerDrawing } from '../../../features/drawings'
import { questionLabel, shortLabel } from '../../../features/labels'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Item, List } from '../../../ui/list'
import { Text } from '../../../ui/text'

/**
 * The question that staff ask next, in pictures which the visitor may touch.
 * @example <VisitorQuestion key={question.id} translator={translator} question={question} />
 */
export function VisitorQuestion({ translator, question }: { translator: Translator; question: Question }) {
  const { t } = translator
  const { id, answers, more } = question
  const [showsMore, setShowsMore] = useState(false)
  const unsure = answers.find((answer) => answer.endsWith('unsure')) ?? null
  const sure = answers.filter((answer) => answer !== 'unsure')
  const shown = sure.filter((answer) => more.includes(answer) === showsMore)
  const offersVisit = offersShortVisit(id) && !showsMore
  const tiles = shown.length + (offersVisit ? 1 : 0)
  const { answer: store, skip } = useAnswers.getState()
  const label = questionLabel(translator, id)
  return (
    <>
      <Heading level={2} className="visitor-question">
        {label}
      </Heading>
      <List label={label.text} className={tiles > 6 ? 'visitor-tiles visitor-tiles-many' : 'visitor-tiles'}>
        {shown.map((answer) => (
          <Item key={answer} className="visitor-item">
            <Button kind="bare" onPress={() => store(id, answer)} className="visitor-tile">
              <Drawing name={answerDrawing(id, answer)} size={66} className="visitor-drawing" />
              <Text className="visitor-label">{shortLabel(translator, `answer.${id}.${answer}`)}</Text>
            </Button>
          </Item>
        ))}
        {offersVisit && (
          <Item className="visitor-item">
            <Button kind="bare" onPress={toggleShortVisit} className="visitor-tile">
              <Drawing name={answerDrawing('stay', SHORT_VISIT.answers.stay)} size={66} className="visitor-drawing" />
              <Text className="visitor-label">{t('triage.visiting')}</Text>
            </Button>
          </Item>
        )}
      </List>
      <Box className="visitor-others">
        {more.length > 0 && (
          <Button expanded={showsMore} onPress={() => setShowsMore(!showsMore)} className="visitor-other">
            {t('questions.more')}
          </Button>
        )}
        <Button onPress={() => (unsure === null ? skip(id) : store(id, unsure))} className="visitor-other">
          {t('questions.unsure.short')}
        </Button>
      </Box>
    </>
  )
}
