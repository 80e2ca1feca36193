import type { BoxProps } from './props'

/** Whether what is folded is drawn before it is opened: on pages that are drawn once and work without scripts. */
export const drawsFolded = (): boolean => true

/**
 * Content that is drawn once the rest of the screen is on it: what is not seen at first. In WeChat it is drawn at once,
 * because each further part crosses to the view by itself.
 * @example <Later>{folded}</Later>
 */
export function Later({ children }: Pick<BoxProps, 'children'>) {
  return <>{children}</>
}
