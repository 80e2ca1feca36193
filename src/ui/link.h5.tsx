import { type MouseEvent, useContext } from 'react'
import { classes, runOf } from './classes'
import { Outward } from './outward'
import type { LinkProps } from './props'
import { Say } from './say'

/** A click that asks for a new tab or a download is the browser's own affair. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** Something that leads elsewhere; what acts is a Button. */
export function Link({ href, onFollow, outward = false, label, current, lang, className, children }: LinkProps) {
  const ask = useContext(Outward)
  const follow = (event: MouseEvent) => {
    if (outward && ask) {
      event.preventDefault()
      ask(href)
      return
    }
    if (outward || !onFollow || !isPlain(event)) return
    event.preventDefault()
    onFollow()
  }
  const newTab = outward && href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a
      className={classes('link', className, runOf(lang))}
      href={href}
      onClick={follow}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      lang={lang}
      {...newTab}
    >
      <Say words={children} />
    </a>
  )
}
