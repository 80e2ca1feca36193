import { useState } from 'react'
import { classNames } from './classes'
import { Icon } from './icon'
import { drawsFolded } from './later'
import type { DisclosureProps } from './props'
import { LocalizedText } from './localized-text'

/** Content that is hidden, and in the app not drawn, until it is opened for the first time. */
export function Disclosure({ summary, open = false, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open)
  const [isDrawn, setDrawn] = useState(open || drawsFolded())
  return (
    <details
      className={classNames('disclosure', isOpen && 'disclosure-open', className)}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        setDrawn(true)
      }}
    >
      {/* The browser opens it after the press, when the content is there. */}
      <summary className="disclosure-summary" onClick={() => setDrawn(true)}>
        <span className="disclosure-summary-text">
          <LocalizedText text={summary} />
        </span>
        <Icon name="down" className="disclosure-icon" />
      </summary>
      <div className="disclosure-body">{isDrawn && children}</div>
    </details>
  )
}
