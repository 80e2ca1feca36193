import { useEffect, useRef } from 'react'
import { classNames, langClassName } from './classes'
import type { HeadingProps } from './props'
import { LocalizedText } from './localized-text'

const elements = { 1: 'h1', 2: 'h2', 3: 'h3' } as const

/** A heading; a screen has one of level 1. */
export function Heading({ level, focusKey, id, lang, label, className, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusKey === undefined) return
    // With the frame, which arranges the screen anyway: at once, the tap that led here would wait for it.
    const focused = document.activeElement
    const frame = requestAnimationFrame(() => {
      // The person has moved it meanwhile.
      if (document.activeElement !== focused && document.activeElement !== document.body) return
      // The screen stays at its top: what is above the heading, such as an emergency number, comes first.
      heading.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [focusKey])
  const Element = elements[level]
  return (
    <Element
      ref={heading}
      className={classNames('heading', `heading-${level}`, langClassName(lang), className)}
      id={id}
      lang={lang}
      aria-label={label}
      tabIndex={focusKey === undefined ? undefined : -1}
    >
      <LocalizedText text={children} lang={lang} />
    </Element>
  )
}
