import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import './Card.scss'

interface Props {
  /** `quiet` has a border and no background; inside a card it is a row of the card. Absent: `plain`. */
  tone?: 'plain' | 'quiet'
  children: ReactNode
}

/**
 * A box for content that belongs together.
 * @example <Card><Paragraph>About two minutes.</Paragraph></Card>
 */
export function Card({ tone = 'plain', children }: Props) {
  return <Box className={`card card-${tone} block`}>{children}</Box>
}
