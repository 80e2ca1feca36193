import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { Item, OrderedList } from '../ui/list'
import { Say } from '../ui/say'
import { Spoken, Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import './FourWords.scss'

export interface Word {
  id: string
  label: Words
  /** The Chinese word; absent: the label is Chinese. */
  zh?: string
  /** Done has a tick, here a full mark with a pin, later an empty ring. */
  state: 'done' | 'here' | 'later'
  /** The same as a word. */
  stateWord: Words
}

interface Props {
  /** What the line is. */
  label: string
  words: readonly Word[]
}

/**
 * Enrol, pay, activate, use: one line, and where on it this person stands.
 * @example <FourWords label="Where you are" words={words} />
 */
export function FourWords({ label, words }: Props) {
  return (
    <OrderedList label={label} className="four block">
      {words.map(({ id, label: name, zh, state, stateWord }, index) => (
        <Item key={id} className={`four-word four-${state}`}>
          <Box className="four-track">
            <Box className="four-mark">
              {state === 'done' ? <Icon name="check" className="four-glyph" /> : <Text>{index + 1}</Text>}
            </Box>
            {index < words.length - 1 && <Box className="four-line" />}
          </Box>
          <Box className="four-name"><Say words={name} /></Box>
          {zh !== undefined && <Box className="four-zh"><Text lang="zh-Hans">{zh}</Text></Box>}
          {state === 'later' ? <Spoken>{plain(stateWord)}</Spoken> : <Box className="four-state"><Text>{stateWord}</Text></Box>}
        </Item>
      ))}
    </OrderedList>
  )
}
