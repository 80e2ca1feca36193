import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { Text } from '../ui/text'
import type { Words } from '../ui/words'
import './StrengthBadge.scss'

/** How firmly something may be said: firm, to be confirmed first, or not decided. */
export type Strength = 'yes' | 'likely' | 'ask'

const glyphs = { yes: 'sure', likely: 'half', ask: 'question' } as const

interface Props {
  strength: Strength
  word: Words
}

/**
 * How firm an answer is, by a word and by a disc that is full, half full or empty.
 * @example <StrengthBadge strength="likely" word="Likely, confirm first" />
 */
export function StrengthBadge({ strength, word }: Props) {
  return (
    <Box className={`strength strength-${strength}`}>
      <Icon name={glyphs[strength]} className="strength-icon" />
      <Text>{word}</Text>
    </Box>
  )
}
