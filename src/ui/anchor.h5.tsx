import type { AnchorProps } from './props'

/** A place on the screen that can be scrolled to. */
export function Anchor({ id, className, children }: AnchorProps) {
  return <div id={id} className={className} tabIndex={-1}>{children}</div>
}

/** Leads to the place with that id, and into its first field if it has one. */
export function reach(id: string): void {
  const place = document.getElementById(id)
  const field = place?.querySelector('input') ?? place
  place?.scrollIntoView()
  field?.focus({ preventScroll: true })
}
