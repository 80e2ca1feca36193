import { type ReactNode, useState } from 'react'
import { useOffice } from '../../stores/office'
import { Outward } from '../../ui/outward'
import { Touched } from '../../ui/touched'
import { touch } from './touch'
import { useWatch } from './watch'

interface Props {
  children: (leaving: Leaving | null) => ReactNode
}

/** A link that would lead out of the app, held back until the person says what to do; `href` null: none. */
export interface Leaving {
  readonly href: string | null
  readonly stay: () => void
}

/**
 * What counter mode adds to every screen: it notices each touch, and lets no link lead out of the app by itself.
 * Out of counter mode it adds nothing, and there is no `leaving`.
 * @example <AtCounter>{(leaving) => …}</AtCounter>
 */
export function AtCounter({ children }: Props) {
  const on = useOffice((state) => state.on)
  const [href, setHref] = useState<string | null>(null)
  useWatch(on)
  return (
    <Outward.Provider value={on ? setHref : null}>
      <Touched onTouch={on ? touch : undefined}>{children(on ? { href, stay: () => setHref(null) } : null)}</Touched>
    </Outward.Provider>
  )
}
