import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import type { DisplayText } from '../ui/display-text'
import { Item, OrderedList } from '../ui/list'
import { Text } from '../ui/text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './NumberedSteps.scss'

export interface NumberedStep {
  id: string
  title: DisplayText
  text: DisplayText
  drawing: DrawingName
  /** Below the words, e.g. a button. */
  content?: ReactNode
}

/**
 * What to do, in this order, on one card: the first is what to do now.
 * @example <NumberedSteps steps={[{ id: 'pay', title: 'Pay', text: 'At the cashier.', drawing: 'pay' }]} />
 */
export function NumberedSteps({ steps }: { steps: readonly NumberedStep[] }) {
  return (
    <OrderedList className="numbered-steps block">
      {steps.map(({ id, title, text, drawing, content }, index) => (
        <Item key={id} className="numbered-step">
          <Box className="numbered-step-row">
            <Box className={classNames('numbered-step-number', index === 0 && 'numbered-step-now')}>
              <Text>{index + 1}</Text>
            </Box>
            <Box className="numbered-step-words">
              <Text className="numbered-step-title">{title}</Text>
              <Text className="numbered-step-text">{text}</Text>
            </Box>
            <Drawing name={drawing} size={56} />
          </Box>
          {content !== undefined && <Box className="numbered-step-content">{content}</Box>}
        </Item>
      ))}
    </OrderedList>
  )
}
