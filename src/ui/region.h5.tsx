import { useRef, type MouseEvent } from 'react'
import { classNames } from './classes'
import type { RegionProps } from './props'

/** A link that skips the header for keyboard users; hidden until it has the focus. */
export function SkipLink({ children }: Pick<RegionProps, 'children'>) {
  const link = useRef<HTMLAnchorElement>(null)
  // The link must not change the hash: the router reads it.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    link.current?.closest('.page')?.querySelector('main')?.focus()
  }
  return (
    <a ref={link} className="skip" href={window.location.href} onClick={skip}>
      {children}
    </a>
  )
}

/** The main content; one per screen. */
export function Main({ label, className, children }: RegionProps) {
  return (
    <main className={classNames('main', className)} aria-label={label} tabIndex={-1}>
      {children}
    </main>
  )
}

/** The header of a screen. */
export function Header({ label, className, children }: RegionProps) {
  return (
    <header className={className} aria-label={label}>
      {children}
    </header>
  )
}

/** The footer of a screen. */
export function Footer({ label, className, children }: RegionProps) {
  return (
    <footer className={className} aria-label={label}>
      {children}
    </footer>
  )
}

/** Navigation links. */
export function Nav({ label, className, children }: RegionProps) {
  return (
    <nav className={className} aria-label={label}>
      {children}
    </nav>
  )
}

/** A section with its own heading. */
export function Section({ label, className, children }: RegionProps) {
  return (
    <section className={className} aria-label={label}>
      {children}
    </section>
  )
}

/** Complementary content. */
export function Aside({ label, className, children }: RegionProps) {
  return (
    <aside className={className} aria-label={label}>
      {children}
    </aside>
  )
}
