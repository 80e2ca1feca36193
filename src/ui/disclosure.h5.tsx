import { useState } from 'react'
import { classNames } from './classes'
import { Icon } from './icon'
import { Later } from './later'
import type { DisclosureProps } from './props'
import { LocalizedText } from './localized-text'

/** Content that is hidden until it is opened; the browser's own search finds it there. */
export function Disclosure({ summary, open = false, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open)
  const [isOpenAtFirst] = useState(open)
  return (
    <details
      className={classNames('disclosure', isOpen && 'disclosure-open', className)}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="disclosure-summary">
        <span className="disclosure-summary-text">
          <LocalizedText text={summary} />
        </span>
        <Icon name="down" className="disclosure-icon" />
      </summary>
      <div className="disclosure-body">{isOpenAtFirst ? children : <Later>{children}</Later>}</div>
    </details>
  )
}
