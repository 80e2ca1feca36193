import type { ReactNode } from 'react'
import { Expander } from '../ui/expander'
import type { Words } from '../ui/words'
import './Details.scss'

interface Props {
  summary: Words
  /** Absent: closed at first. */
  open?: boolean
  children: ReactNode
}

/**
 * What only some want to read, behind a tap.
 * @example <Details summary="Why we ask">Your document decides which insurance is open to you.</Details>
 */
export function Details({ summary, open, children }: Props) {
  return <Expander summary={summary} open={open} className="details">{children}</Expander>
}
