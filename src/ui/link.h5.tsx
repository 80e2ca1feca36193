import { type MouseEvent, useContext } from 'react'
import { classNames, langClassName } from './classes'
import { ExternalLinkContext } from './external-link'
import type { LinkProps } from './props'
import { LocalizedText } from './localized-text'

/** Clicks that open a new tab or download are left to the browser. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A link; use Button for actions. */
export function Link({
  href,
  onFollow,
  external: external = false,
  label,
  current,
  lang,
  className,
  children,
}: LinkProps) {
  const ask = useContext(ExternalLinkContext)
  const follow = (event: MouseEvent) => {
    if (external && ask) {
      event.preventDefault()
      ask(href)
      return
    }
    if (external || !onFollow || !isPlain(event)) return
    event.preventDefault()
    onFollow()
  }
  const newTab = external && href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a
      className={classNames('link', className, langClassName(lang))}
      href={href}
      onClick={follow}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      lang={lang}
      {...newTab}
    >
      <LocalizedText text={children} lang={lang} />
    </a>
  )
}
