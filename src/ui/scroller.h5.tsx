import { useEffect, useRef } from 'react'
import { classes, runOf } from './classes'
import type { ScrollerProps } from './props'

/** A part of the screen that scrolls by itself. */
export function Scroller({ label, lang, dir, to, className, children }: ScrollerProps) {
  const part = useRef<HTMLElement>(null)
  useEffect(() => {
    const shown = to === undefined ? null : document.getElementById(to)
    const { current: frame } = part
    if (!shown || !frame?.contains(shown)) return
    // By its place in the part, whichever way round the part is turned.
    const above = shown.offsetTop < frame.scrollTop
    const below = shown.offsetTop + shown.offsetHeight > frame.scrollTop + frame.clientHeight
    if (above || below) frame.scrollTop = shown.offsetTop - (frame.clientHeight - shown.offsetHeight) / 2
  }, [to])
  return (
    <section ref={part} className={classes('scroller', className, runOf(lang), dir)} lang={lang} dir={dir} aria-label={label}>
      {children}
    </section>
  )
}
