import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Item, OrderedList } from '../ui/list'
import { LocalizedText } from '../ui/localized-text'
import { Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './Steps.scss'

export interface StepListItem {
  id: string
  title: DisplayText
  /** The place, the paper or the phone of the step; its number stands on it. Absent: the number alone. */
  drawing?: DrawingName
  /** `done` has a tick, `current` a filled disc, `todo` an empty one. Absent label: the number is enough. */
  state: 'done' | 'current' | 'todo'
  stateLabel?: DisplayText
  /** Details; absent: the title is enough. */
  body?: ReactNode
  /** Opens the step; absent: the step is plain text. */
  onPress?: () => void
}

interface Props {
  items: readonly StepListItem[]
}

/**
 * Steps in order, with their progress.
 * @example <Steps items={[{ id: 'enrol', title: 'Enrol', state: 'current', stateLabel: 'Now' }]} />
 */
export function Steps({ items }: Props) {
  return (
    <OrderedList className="steps block">
      {items.map(({ id, title, drawing, state, stateLabel, body, onPress }, index) => (
        <Item key={id}>
          <Box className={`step step-${state}`}>
            <Box className={drawing === undefined ? 'step-track' : 'step-track step-track-drawn'}>
              {drawing !== undefined && <Drawing name={drawing} size={56} className="step-drawing" />}
              <Box className="step-mark">
                {state === 'done' ? <Icon name="check" className="step-glyph" /> : <Text>{index + 1}</Text>}
              </Box>
              {index < items.length - 1 && <Box className="step-line" />}
            </Box>
            <Box className="step-content">
              {onPress ? (
                <Button
                  kind="bare"
                  onPress={onPress}
                  selected={state === 'current' || undefined}
                  className="step-title step-press"
                >
                  {title}
                </Button>
              ) : (
                <Box className="step-title">
                  <LocalizedText text={title} />
                </Box>
              )}
              {stateLabel !== undefined && <Text className="step-state">{stateLabel}</Text>}
              {body !== undefined && <Box className="step-body">{body}</Box>}
            </Box>
          </Box>
        </Item>
      ))}
    </OrderedList>
  )
}
