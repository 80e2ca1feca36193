import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Paragraph } from '../ui/text'
import type { Words } from '../ui/words'
import { StrengthBadge, type Strength } from './StrengthBadge'
import './Answer.scss'

interface Props {
  title: Words
  /** The answer as one would say it. */
  sentence: Words
  strength: Strength
  strengthWord: Words
  /** Absent: 1, the screen's h1. */
  level?: 1 | 2
  arrival?: string | number
  children?: ReactNode
}

/**
 * The answer a person came for, first on its screen; the firmer it is, the fuller its ground.
 * @example <Answer title="Through your employer" sentence="Your employer must enrol you." strength="yes" strengthWord="Firm" />
 */
export function Answer({ title, sentence, strength, strengthWord, level = 1, arrival, children }: Props) {
  return (
    <Box className={`answer answer-${strength} block`}>
      <StrengthBadge strength={strength} word={strengthWord} />
      <Heading level={level} arrival={arrival} className="answer-title">{title}</Heading>
      <Paragraph className="answer-sentence">{sentence}</Paragraph>
      {children !== undefined && <Box className="answer-rest">{children}</Box>}
    </Box>
  )
}
