import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icons'
import { Paragraph } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import { Actions } from './Actions'
import './EmptyState.scss'

interface Props {
  /** Absent: a magnifying glass. */
  icon?: IconName
  /** Absent: the screen's h1 is enough. */
  title?: DisplayText
  text: DisplayText
  /** What the person can do instead. */
  children?: ReactNode
}

/**
 * Explains why there is nothing here, and where to go instead.
 * @example <EmptyState text="There is no such screen."><Button kind="primary" onPress={home}>Home</Button></EmptyState>
 */
export function EmptyState({ icon = 'search', title, text, children }: Props) {
  return (
    <Box className="empty">
      <Icon name={icon} className="empty-icon" />
      {title !== undefined && (
        <Heading level={2} className="empty-title">
          {title}
        </Heading>
      )}
      <Paragraph kind="secondary" className="empty-text">
        {text}
      </Paragraph>
      {children !== undefined && <Actions>{children}</Actions>}
    </Box>
  )
}
