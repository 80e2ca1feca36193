import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import './StrengthBadge.scss'

/** How reliable an answer is: firm, to be confirmed first, or undecided. */
export type BadgeStrength = 'yes' | 'likely' | 'ask'

const filledPips = { yes: 3, likely: 2, ask: 1 } as const

interface Props {
  strength: BadgeStrength
  label: DisplayText
}

/**
 * The strength of an answer: three, two or one filled pips, and always the word.
 * @example <StrengthBadge strength="likely" label="Likely, confirm first" />
 */
export function StrengthBadge({ strength, label }: Props) {
  return (
    <Box className={`strength strength-${strength}`}>
      <Box className="strength-pips">
        {[1, 2, 3].map((pip) => (
          <Box key={pip} className={classNames('strength-pip', pip <= filledPips[strength] && 'strength-pip-filled')} />
        ))}
      </Box>
      <Text>{label}</Text>
    </Box>
  )
}
