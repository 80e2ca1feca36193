import { classes } from './classes'
import type { FigureProps } from './props'
import { Say } from './say'

/** A drawing made of boxes, which says the same in words to whoever does not see it. */
export function Figure({ label, caption, className, children }: FigureProps) {
  return (
    <figure className={classes('figure', className)}>
      <div className="figure-drawing ltr" dir="ltr" role="img" aria-label={label}>{children}</div>
      <figcaption className="figure-caption"><Say words={caption} /></figcaption>
    </figure>
  )
}
