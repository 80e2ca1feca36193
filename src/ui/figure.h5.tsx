import { classNames } from './classes'
import type { FigureProps } from './props'

/** A drawing made of boxes, with a text alternative. */
export function Figure({ label, className, children }: FigureProps) {
  return (
    <div className={classNames('figure ltr', className)} dir="ltr" role="img" aria-label={label}>
      {children}
    </div>
  )
}
