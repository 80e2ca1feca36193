import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Icon } from '../ui/icon'
import { ButtonItem, List } from '../ui/list'
import { LocalizedBlock } from '../ui/localized-text'
import { plainText, type BilingualText, type DisplayText } from '../ui/display-text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './AnswerTiles.scss'

export interface AnswerTile {
  id: string
  /** A word or two. */
  label: BilingualText
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
        <ButtonItem
          key={id}
          itemClassName="answers-item"
          kind="bare"
          onPress={() => onChoose(id)}
          className={classNames('answer', id === chosen && 'answer-chosen')}
          {...(id === chosen && { pressed: true })}
          {...(fullLabel !== undefined &&
            plainText(fullLabel) !== plainText(short) && {
              // Without the Chinese: an attribute cannot say in which language its parts are.
              label: `${plainText(short)}. ${plainText(fullLabel)}`,
            })}
        >
          {drawing !== undefined && <Drawing name={drawing} size={SIZE[look]} className="answer-drawing" />}
          {zh === undefined ? (
            <LocalizedBlock text={short} className="answer-words answer-label" />
          ) : (
            <Box inline className="answer-words">
              <LocalizedBlock text={short} className="answer-label" />
              <Box inline lang="zh-Hans" className="answer-zh">
                {zh}
              </Box>
            </Box>
          )}
          {id === chosen && <Icon name="check" className="answer-check" />}
        </ButtonItem>
      ))}
    </List>
  )
}
