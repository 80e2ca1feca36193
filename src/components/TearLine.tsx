import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Drawing } from './Drawing'
import './TearLine.scss'

interface Props {
  /** The swallow sits on the line: for good news and progress only. */
  swallow?: boolean
  /** The line is on the dark ground of a firm verdict. */
  onHero?: boolean
}

/**
 * The tear line of a slip: above it the reader's language, below it what belongs to the paper. Two notches at its ends.
 * @example <TearLine swallow />
 */
export function TearLine({ swallow = false, onHero = false }: Props) {
  return (
    <Box className={classNames('tear-line', onHero && 'tear-line-hero')}>
      <Box className="tear-line-notch tear-line-notch-start" />
      <Box className="tear-line-notch tear-line-notch-end" />
      {swallow && (
        <Drawing name={onHero ? 'swallow-sit-on-jade' : 'swallow-sit'} size={46} className="tear-line-swallow" />
      )}
    </Box>
  )
}
