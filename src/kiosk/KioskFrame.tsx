import { type ReactNode, useState } from 'react'
import { useOffice } from '../stores/office'
import { ExternalLinkContext } from '../ui/external-link'
import { ActivityListener } from '../ui/activity-listener'
import { recordActivity } from './activity'
import { useIdleTimer } from './idle-timer'

interface Props {
  children: (leaving: ExternalLinkRequest | null) => ReactNode
}

/** A link out of the app that the person must confirm; `href` null: none. */
export interface ExternalLinkRequest {
  readonly href: string | null
  readonly cancel: () => void
}

/**
 * What counter mode adds to every screen: it records activity, and asks before a link leaves the app. The children get
 * null when counter mode is off.
 * @example <KioskFrame>{(externalLink) => …}</KioskFrame>
 */
export function KioskFrame({ children }: Props) {
  const on = useOffice((state) => state.on)
  const [href, setHref] = useState<string | null>(null)
  useIdleTimer(on)
  return (
    <ExternalLinkContext.Provider value={on ? setHref : null}>
      <ActivityListener onActivity={on ? recordActivity : undefined}>
        {children(on ? { href, cancel: () => setHref(null) } : null)}
      </ActivityListener>
    </ExternalLinkContext.Provider>
  )
}
