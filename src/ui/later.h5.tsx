import { startTransition, useEffect, useState } from 'react'
import type { BoxProps } from './props'

/** Whether what is folded is drawn before it is opened. */
export const drawsFolded = (): boolean => false

/** Content that is drawn once the rest of the screen is on it. */
export function Later({ children }: Pick<BoxProps, 'children'>) {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => startTransition(() => setDrawn(true)), [])
  return <>{isDrawn && children}</>
}
