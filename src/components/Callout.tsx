import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { LocalizedText } from '../ui/localized-text'
import { VisuallyHidden } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import './Callout.scss'

interface Props {
  kind: 'info' | 'warning' | 'danger'
  /** The kind as text, for screen readers. */
  kindLabel: string
  title?: DisplayText
  children: ReactNode
}

/**
 * Important information with an icon, so that it does not depend on colour alone.
 * @example <Callout kind="warning" kindLabel="Warning">Enrol within 30 days.</Callout>
 */
export function Callout({ kind, kindLabel, title, children }: Props) {
  return (
    <Box className={`callout callout-${kind} block`}>
      <Icon name={kind} className="callout-icon" />
      <Box className="callout-body">
        <VisuallyHidden>{`${kindLabel}: `}</VisuallyHidden>
        {title !== undefined && (
          <Box className="callout-title">
            <LocalizedText text={title} />
          </Box>
        )}
        {children}
      </Box>
    </Box>
  )
}
