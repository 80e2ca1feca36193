import type { BoxProps } from './props'

/**
 * Content that is drawn once the rest of the screen is on it: what is not seen at first. In WeChat it is drawn at once,
 * because each further part crosses to the view by itself.
 * @example <Later>{folded}</Later>
 */
export function Later({ children }: Pick<BoxProps, 'children'>) {
  return <>{children}</>
}
