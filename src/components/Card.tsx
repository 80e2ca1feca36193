import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import './Card.scss'

interface Props {
  /** `quiet` has an outline and no ground, and within a card is a row of it; absent: `plain`. */
  tone?: 'plain' | 'quiet'
  children: ReactNode
}

/**
 * A ground for a few things that are read together.
 * @example <Card><Paragraph>About two minutes.</Paragraph></Card>
 */
export function Card({ tone = 'plain', children }: Props) {
  return <Box className={`card card-${tone} block`}>{children}</Box>
}
