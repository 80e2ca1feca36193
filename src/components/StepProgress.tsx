import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { plainText, type DisplayText } from '../ui/display-text'
import { ProgressBar } from '../ui/progress-bar'
import { Drawing } from './Drawing'
import './StepProgress.scss'

interface Props {
  /** E.g. "Step 2 of 5"; the screen shows it beside the wire. */
  label: DisplayText
  /** The present stop, from 1 to `max`. */
  value: number
  /** The number of stops; absent: not known, and the wire goes on without stops. */
  max?: number
}

/** More stops than this are drawn as a plain wire. */
const MAX_STOPS = 12

/** On a wire without an end a stop has the room of one of so many; the swallow never flies back. */
const OPEN_STOPS = 8

/** Where a stop is, in percent of the wire. */
const position = (stop: number, max: number) => (100 * (stop - 0.5)) / max

/**
 * The way as a wire with a stop for each step; the swallow sits on the present one. Without a known end only the stops
 * behind it are drawn.
 * @example <StepProgress label="Step 2 of 5" value={2} max={5} />
 */
export function StepProgress({ label, value, max }: Props) {
  const room = max ?? Math.max(OPEN_STOPS, value + 1)
  const stops = room <= MAX_STOPS ? Array.from({ length: room }, (_, index) => index + 1) : []
  const here = { width: `${position(Math.min(value, room), room)}%` }
  return (
    <ProgressBar label={plainText(label)} value={value} {...(max !== undefined && { max })} className="progress">
      <Box className="progress-stops">
        {stops.map((stop) => (
          <Box
            key={stop}
            className={classNames(
              'progress-slot',
              max !== undefined && 'progress-stop',
              stop <= value && 'progress-stop-done',
            )}
          />
        ))}
      </Box>
      <Box className="progress-here" style={here}>
        <Drawing name="swallow-sit" size={30} className="progress-swallow" />
      </Box>
    </ProgressBar>
  )
}
