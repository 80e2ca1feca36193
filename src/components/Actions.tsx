import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import './Actions.scss'

interface Props {
  children: ReactNode
}

/**
 * The buttons of a screen, the main one first.
 * @example <Actions><Button kind="primary" onPress={next}>Continue</Button></Actions>
 */
export function Actions({ children }: Props) {
  return <Box className="actions">{children}</Box>
}
