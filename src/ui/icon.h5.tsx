import { classNames } from './classes'
import type { IconProps } from './props'

/** A decorative icon in the colour of the text; screen readers skip it. */
export function Icon({ name, className }: IconProps) {
  return <span className={classNames('icon', `icon-${name}`, className)} aria-hidden />
}
