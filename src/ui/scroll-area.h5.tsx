import { useEffect, useRef } from 'react'
import { classNames, langClassName } from './classes'
import { PageLanguageContext } from './page-language'
import type { ScrollAreaProps } from './props'

/** A part of the screen that scrolls separately. */
export function ScrollArea({ label, lang, dir, scrollToId, className, children }: ScrollAreaProps) {
  const container = useRef<HTMLElement>(null)
  useEffect(() => {
    const target = scrollToId === undefined ? null : document.getElementById(scrollToId)
    const { current: frame } = container
    if (!target || !frame?.contains(target)) return
    // By offsets within the area, so that it also works if the area is rotated.
    const above = target.offsetTop < frame.scrollTop
    const below = target.offsetTop + target.offsetHeight > frame.scrollTop + frame.clientHeight
    if (above || below) frame.scrollTop = target.offsetTop - (frame.clientHeight - target.offsetHeight) / 2
  }, [scrollToId])
  return (
    <section
      ref={container}
      className={classNames('scroll-area', className, langClassName(lang), dir)}
      lang={lang}
      dir={dir}
      aria-label={label}
    >
      <PageLanguageContext.Provider value={lang}>{children}</PageLanguageContext.Provider>
    </section>
  )
}
