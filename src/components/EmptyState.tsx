import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icons'
import { Paragraph } from '../ui/text'
import type { Words } from '../ui/words'
import { Actions } from './Actions'
import './EmptyState.scss'

interface Props {
  /** Absent: a magnifying glass. */
  icon?: IconName
  /** Absent: the screen's h1 says it. */
  title?: Words
  text: Words
  /** What can be done instead. */
  children?: ReactNode
}

/**
 * Says that there is nothing here, why, and where to go on.
 * @example <EmptyState text="There is no such screen."><Button kind="primary" onPress={home}>Home</Button></EmptyState>
 */
export function EmptyState({ icon = 'search', title, text, children }: Props) {
  return (
    <Box className="empty">
      <Icon name={icon} className="empty-icon" />
      {title !== undefined && <Heading level={2} className="empty-title">{title}</Heading>}
      <Paragraph kind="secondary" className="empty-text">{text}</Paragraph>
      {children !== undefined && <Actions>{children}</Actions>}
    </Box>
  )
}
