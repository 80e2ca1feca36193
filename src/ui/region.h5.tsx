import { useRef, type MouseEvent } from 'react'
import { classes } from './classes'
import type { RegionProps } from './props'

/** The way past the header, for those who go by keyboard; hidden until it has the focus. */
export function SkipLink({ children }: Pick<RegionProps, 'children'>) {
  const link = useRef<HTMLAnchorElement>(null)
  // The router reads the hash, so the link must not change it.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    link.current?.closest('.page')?.querySelector('main')?.focus()
  }
  return <a ref={link} className="skip" href={window.location.href} onClick={skip}>{children}</a>
}

/** What the screen is about; one a screen. */
export function Main({ label, className, children }: RegionProps) {
  return <main className={classes('main', className)} aria-label={label} tabIndex={-1}>{children}</main>
}

/** What stands before the content and is the same on many screens. */
export function Header({ label, className, children }: RegionProps) {
  return <header className={className} aria-label={label}>{children}</header>
}

/** What stands after the content. */
export function Footer({ label, className, children }: RegionProps) {
  return <footer className={className} aria-label={label}>{children}</footer>
}

/** Ways through the app. */
export function Nav({ label, className, children }: RegionProps) {
  return <nav className={className} aria-label={label}>{children}</nav>
}

/** A part of the content with a heading of its own. */
export function Section({ label, className, children }: RegionProps) {
  return <section className={className} aria-label={label}>{children}</section>
}

/** What goes with the content and can be left out. */
export function Aside({ label, className, children }: RegionProps) {
  return <aside className={className} aria-label={label}>{children}</aside>
}
