import { classes } from './classes'
import type { IconProps } from './props'

/** A drawing that goes with words and is itself never spoken; it takes the colour of the words. */
export function Icon({ name, className }: IconProps) {
  return <span className={classes('icon', `icon-${name}`, className)} aria-hidden />
}
