import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Paragraph } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import type { DrawingName } from './drawing-names'
import { Drawing } from './Drawing'
import './ActionCard.scss'

interface Props {
  drawing: DrawingName
  /** Names the card, e.g. "What to do next". */
  label: DisplayText
  /** The one thing to do. */
  title: DisplayText
  /** Who is asked, or that it must be confirmed first; absent: nothing more. */
  hint?: DisplayText
  /** The one large button. */
  children: ReactNode
}

/**
 * The next action: what to do, and one button that does it.
 * @example <ActionCard drawing="papers" label="What to do next" title="Give these papers to your employer"><Button …/></ActionCard>
 */
export function ActionCard({ drawing, label, title, hint, children }: Props) {
  return (
    <Box className="action-card block">
      <Box className="action-card-row">
        <Drawing name={drawing} size={56} className="action-card-drawing" />
        <Box className="action-card-words">
          <Heading level={2} className="action-card-label">
            {label}
          </Heading>
          <Paragraph kind="strong" className="action-card-title">
            {title}
          </Paragraph>
          {hint !== undefined && (
            <Paragraph kind="secondary" className="action-card-hint">
              {hint}
            </Paragraph>
          )}
        </Box>
      </Box>
      {children}
    </Box>
  )
}
