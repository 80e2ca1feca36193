import type { Marks } from '../../../../src/components/phone/marks'
import { DrawingPlace, round } from './shapes'

const CORAL = '#e2572d'
const BORDER = 3.5
const GLOW = 5

/** The corners of each shape of ring; half of a ring makes it round. */
const CORNERS: Readonly<Record<Marks['shape'], number>> = { round: Infinity, box: 12, pill: 30 }

const TURNS: Readonly<Record<Marks['turn'], number>> = { up: -14, slant: -34, side: -72 }

/** The tip of the drawing of the finger is 29 pixels from its left and 7 from its top, at 74 pixels. */
const FINGER = { size: 74, left: 29, top: 7, originX: 28.86, originY: 6.66 }

interface Props {
  marks: Marks
  /** Whether the place on the screen is not known: the ring is dashed. */
  isDoubtful: boolean
  hasFinger: boolean
  /** Where texts run from right to left the hand comes from the other side. */
  direction: 'ltr' | 'rtl'
}

/**
 * The ring around a place and the finger that presses it.
 * @example <PhoneMarks marks={marks} isDoubtful={false} hasFinger direction="ltr" />
 */
export function PhoneMarks({ marks: { ring, shape, tip, turn }, isDoubtful, hasFinger, direction }: Props) {
  const { left, top, width, height } = ring
  const corner = Math.min(CORNERS[shape], width / 2, height / 2)
  /** A line whose middle is that far inside the edge of the ring. */
  const line = (inside: number, strokeWidth: number, opacity?: number) => (
    <rect
      x={round(left + inside)}
      y={round(top + inside)}
      width={round(width - 2 * inside)}
      height={round(height - 2 * inside)}
      rx={round(corner - inside)}
      fill="none"
      stroke={CORAL}
      strokeWidth={strokeWidth}
      strokeOpacity={opacity}
      strokeDasharray={isDoubtful && opacity === undefined ? '7 6' : undefined}
    />
  )
  const mirror = direction === 'rtl' ? ' scale(-1 1)' : ''
  const angle = direction === 'rtl' ? -TURNS[turn] : TURNS[turn]
  const { size, originX, originY } = FINGER
  const [x, y] = [tip.left - FINGER.left + originX, tip.top - FINGER.top + originY]
  return (
    <>
      {line(-GLOW / 2, GLOW, 0.24)}
      {line(BORDER / 2, BORDER)}
      {hasFinger && (
        <DrawingPlace
          name="tap-hand"
          size={size}
          transform={`translate(${round(x)} ${round(y)}) rotate(${angle})${mirror} translate(${-originX} ${-originY})`}
        />
      )}
    </>
  )
}
