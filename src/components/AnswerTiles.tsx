import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { Icon } from '../ui/icon'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './AnswerTiles.scss'

export interface AnswerTile {
  id: string
  /** A word or two. */
  label: DisplayText
  /** The full answer, for screen readers; absent: the label says it all. */
  fullLabel?: DisplayText
  /** The Chinese name, as printed on the document; absent: there is none, or the page is in Chinese. */
  zh?: string
  /** Absent: words only. */
  drawing?: DrawingName
}

interface Props {
  /** The accessible name of the list. */
  label: DisplayText
  answers: readonly AnswerTile[]
  /** Tiles in columns, or a row for each answer. */
  look: 'tiles' | 'rows'
  /** The answer that was chosen before, or is being chosen; null: none of these. */
  chosen: string | null
  onChoose: (id: string) => void
}

/** The drawing's width in px, by look; where the tiles become rows, style makes it smaller. */
const SIZE = { tiles: 82, rows: 48 } as const

/** The more answers, the smaller their tiles, so that eight still fit a phone. */
const tileSize = (answers: number) => (answers > 6 ? 'answers-small' : answers > 4 ? 'answers-medium' : 'answers-large')

/**
 * The answers to a question as pictures with a word or two; a press chooses. Buttons, no radios: on the way of the arrow
 * keys through radios each would be chosen.
 * @example <AnswerTiles label="What do you do here?" look="tiles" answers={answers} chosen={null} onChoose={choose} />
 */
export function AnswerTiles({ label, answers, look, chosen, onChoose }: Props) {
  const words = answers.every(({ drawing }) => drawing === undefined)
  return (
    <List
      label={plainText(label)}
      className={classNames('answers', `answers-${look}`, words ? 'answers-words' : tileSize(answers.length))}
    >
      {answers.map(({ id, label: short, fullLabel, zh, drawing }) => (
        <Item key={id} className="answers-item">
          <Button
            kind="bare"
            onPress={() => onChoose(id)}
            className={classNames('answer', id === chosen && 'answer-chosen')}
            {...(id === chosen && { pressed: true })}
            {...(fullLabel !== undefined &&
              plainText(fullLabel) !== plainText(short) && {
                label: [plainText(short), zh, plainText(fullLabel)].filter((text) => text !== undefined).join('. '),
              })}
          >
            {drawing !== undefined && <Drawing name={drawing} size={SIZE[look]} className="answer-drawing" />}
            <Box inline className="answer-words">
              <Text className="answer-label">{short}</Text>
              {zh !== undefined && (
                <Text lang="zh-Hans" className="answer-zh">
                  {zh}
                </Text>
              )}
            </Box>
            {id === chosen && <Icon name="check" className="answer-check" />}
          </Button>
        </Item>
      ))}
    </List>
  )
}
