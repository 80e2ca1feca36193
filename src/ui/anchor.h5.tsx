import type { AnchorProps } from './props'

/** A scroll target. */
export function Anchor({ id, className, children }: AnchorProps) {
  return (
    <div id={id} className={className} tabIndex={-1}>
      {children}
    </div>
  )
}
