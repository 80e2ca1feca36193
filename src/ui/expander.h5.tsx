import { useState } from 'react'
import { classes } from './classes'
import { Icon } from './icon'
import type { ExpanderProps } from './props'
import { Say } from './say'

/** Something to be read only by those who want it. */
export function Expander({ summary, open = false, className, children }: ExpanderProps) {
  const [isOpen, setOpen] = useState(open)
  return (
    <details
      className={classes('expander', isOpen && 'expander-open', className)}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="expander-summary">
        <span className="expander-words"><Say words={summary} /></span>
        <Icon name="down" className="expander-icon" />
      </summary>
      <div className="expander-body">{children}</div>
    </details>
  )
}
