import { Box } from '../ui/box'
import { Link } from '../ui/link'
import { LocalizedText } from '../ui/localized-text'
import { Nav } from '../ui/region'
import type { ActionLink } from './action-link'
import type { DrawingName } from './drawing-names'
import { Drawing } from './Drawing'
import './Doors.scss'

/** A way into a part of the answer. */
export interface Door extends ActionLink {
  readonly drawing: DrawingName
  /** How many things are behind it; 0 is not shown. */
  readonly count: number
}

interface Props {
  label: string
  doors: readonly Door[]
}

/**
 * The ways in, side by side with a drawing each; as rows on narrow screens and with large text.
 * @example <Doors label="More" doors={[{ label: 'Steps', href: '#/steps', onFollow: go, drawing: 'steps', count: 6 }]} />
 */
export function Doors({ label, doors }: Props) {
  return (
    <Nav label={label} className="doors block">
      {doors.map(({ label: name, href, onFollow, drawing, count }) => (
        <Link key={href} href={href} onFollow={onFollow} className="door">
          <Drawing name={drawing} size={40} className="door-drawing" />
          <Box inline className="door-name">
            <LocalizedText text={name} />
          </Box>
          {count > 0 && (
            <Box inline className="door-count">
              {count}
            </Box>
          )}
        </Link>
      ))}
    </Nav>
  )
}
