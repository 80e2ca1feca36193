import { classNames } from './classes'
import type { FigureProps } from './props'
import { LocalizedText } from './localized-text'

/** A drawing made of boxes, with a text alternative. */
export function Figure({ label, caption, className, children }: FigureProps) {
  return (
    <figure className={classNames('figure', className)}>
      <div className="figure-drawing ltr" dir="ltr" role="img" aria-label={label}>
        {children}
      </div>
      <figcaption className="figure-caption">
        <LocalizedText text={caption} />
      </figcaption>
    </figure>
  )
}
