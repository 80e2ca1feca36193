import type { ReactNode } from 'react'
import { Disclosure } from '../ui/disclosure'
import type { DisplayText } from '../ui/display-text'
import './Details.scss'

interface Props {
  summary: DisplayText
  /** Absent: closed at first. */
  open?: boolean
  children: ReactNode
}

/**
 * Content that only some people need, hidden behind a tap.
 * @example <Details summary="Why we ask">Your document decides which insurance is open to you.</Details>
 */
export function Details({ summary, open, children }: Props) {
  return (
    <Disclosure summary={summary} open={open} className="details">
      {children}
    </Disclosure>
  )
}
