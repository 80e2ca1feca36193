import { useEffect, useRef } from 'react'
import { Box } from '../ui/box'
import { Live } from '../ui/live'
import { Say } from '../ui/say'
import type { Words } from '../ui/words'
import './Toast.scss'

interface Props {
  /** Null: there is nothing to say. */
  message: Words | null
  /** Called when it has been shown long enough; the message is then to become null. */
  onEnd: () => void
  /** Never less than 5000. */
  milliseconds?: number
}

/**
 * A remark that goes by itself; never the only sign that something happened.
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
  return <Live className="toast">{message !== null && <Box className="toast-words"><Say words={message} /></Box>}</Live>
}
