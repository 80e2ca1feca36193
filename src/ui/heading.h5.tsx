import { useEffect, useRef } from 'react'
import { classes, runOf } from './classes'
import type { HeadingProps } from './props'
import { Say } from './say'

const elements = { 1: 'h1', 2: 'h2', 3: 'h3' } as const

/** A heading; a screen has one of level 1. */
export function Heading({ level, arrival, id, lang, className, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrival !== undefined) heading.current?.focus()
  }, [arrival])
  const Element = elements[level]
  return (
    <Element
      ref={heading}
      className={classes('heading', `heading-${level}`, runOf(lang), className)}
      id={id}
      lang={lang}
      tabIndex={arrival === undefined ? undefined : -1}
    >
      <Say words={children} />
    </Element>
  )
}
