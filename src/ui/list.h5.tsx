import { classes } from './classes'
import type { ListProps } from './props'

/** Things of one kind, in no order. */
export function List({ label, className, children }: ListProps) {
  return <ul className={classes('list', className)} aria-label={label}>{children}</ul>
}

/** Things in an order that matters; whoever draws it shows the numbers. */
export function OrderedList({ label, className, children }: ListProps) {
  return <ol className={classes('list', className)} aria-label={label}>{children}</ol>
}

/** One thing of a list. */
export function Item({ className, children }: ListProps) {
  return <li className={classes('item', className)}>{children}</li>
}
