import { classes } from './classes'
import type { CellProps, ListProps } from './props'
import { Say } from './say'

/** Names and what belongs to each, in pairs. */
export function Terms({ label, className, children }: ListProps) {
  return <dl className={classes('terms', className)} aria-label={label}>{children}</dl>
}

/** One pair. */
export function TermRow({ className, children }: ListProps) {
  return <div className={classes('term-row', className)}>{children}</div>
}

/** The name of a pair. */
export function Term({ className, children }: CellProps) {
  return <dt className={classes('term', className)}><Say words={children} /></dt>
}

/** What belongs to the name. */
export function TermValue({ className, children }: CellProps) {
  return <dd className={classes('term-value', className)}><Say words={children} /></dd>
}
