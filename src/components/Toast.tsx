import { useEffect, useRef } from 'react'
import { Box } from '../ui/box'
import { LiveRegion } from '../ui/live-region'
import { LocalizedText } from '../ui/localized-text'
import type { DisplayText } from '../ui/display-text'
import './Toast.scss'

interface Props {
  /** Null: no message. */
  message: DisplayText | null
  /** Called after the delay; the parent then sets the message to null. */
  onEnd: () => void
  /** At least 5000. */
  milliseconds?: number
}

/**
 * A message that disappears by itself; never the only feedback for an action.
 * @example <Toast message="Copied" onEnd={clear} />
 */
export function Toast({ message, onEnd, milliseconds = 6000 }: Props) {
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => {
    if (message === null) return
    const timer = setTimeout(() => end.current(), Math.max(milliseconds, 5000))
    return () => clearTimeout(timer)
  }, [message, milliseconds])
  return (
    <LiveRegion className="toast">
      {message !== null && (
        <Box className="toast-text">
          <LocalizedText text={message} />
        </Box>
      )}
    </LiveRegion>
  )
}
