import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Item, OrderedList } from '../ui/list'
import { Say } from '../ui/say'
import { Text } from '../ui/text'
import type { Words } from '../ui/words'
import './Steps.scss'

export interface Step {
  id: string
  title: Words
  /** Done has a tick, current a full disc, to do an empty one; the word says the same. Absent word: the number is enough. */
  state: 'done' | 'current' | 'todo'
  stateWord?: Words
  /** How it is done; absent: the title says it. */
  body?: ReactNode
  /** Leads to the step; absent: it is only told. */
  onPress?: () => void
}

interface Props {
  items: readonly Step[]
}

/**
 * What to do, in order, and how far it has got.
 * @example <Steps items={[{ id: 'enrol', title: 'Enrol', state: 'current', stateWord: 'Now' }]} />
 */
export function Steps({ items }: Props) {
  return (
    <OrderedList className="steps block">
      {items.map(({ id, title, state, stateWord, body, onPress }, index) => (
        <Item key={id}>
          <Box className={`step step-${state}`}>
            <Box className="step-track">
              <Box className="step-mark">
                {state === 'done' ? <Icon name="check" className="step-glyph" /> : <Text>{index + 1}</Text>}
              </Box>
              {index < items.length - 1 && <Box className="step-line" />}
            </Box>
            <Box className="step-words">
              {onPress
                ? <Button kind="bare" onPress={onPress} chosen={state === 'current' || undefined} className="step-title step-press">{title}</Button>
                : <Box className="step-title"><Say words={title} /></Box>}
              {stateWord !== undefined && <Text className="step-state">{stateWord}</Text>}
              {body !== undefined && <Box className="step-body">{body}</Box>}
            </Box>
          </Box>
        </Item>
      ))}
    </OrderedList>
  )
}
