import type { ReactNode } from 'react'
import { Box } from '../../ui/box'
import { classNames } from '../../ui/classes'

interface Props {
  className?: string
  left?: number
  top?: number
  width?: number
  height?: number
  marginTop?: number
  children?: ReactNode
}

/** The inline style of a place; absent sides are left to the style sheet. */
function styleOf(place: Omit<Props, 'className' | 'children'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(place).map(([side, px]) => [side, `calc(${String(px)}px * var(--drawing-scale))`]),
  )
}

/**
 * A block at a place of the drawing of a phone, in its pixels, which `--drawing-scale` shrinks.
 * @example <Placed left={0} top={26} width={220} height={44} />
 */
export function Placed({ className, children, ...place }: Props) {
  return (
    <Box className={classNames('placed', className)} style={styleOf(place)}>
      {children}
    </Box>
  )
}
