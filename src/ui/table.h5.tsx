import { classes } from './classes'
import type { CellProps, ListProps, TableProps } from './props'
import { Say } from './say'

/** Things in two directions. */
export function Table({ label, className, children }: TableProps) {
  return (
    <table className={classes('table', className)}>
      <caption className="spoken">{label}</caption>
      {children}
    </table>
  )
}

/** The names of the columns. */
export function TableHead({ className, children }: ListProps) {
  return <thead className={classes('table-head', className)}><tr className="table-row">{children}</tr></thead>
}

/** All that is not the names of the columns. */
export function TableBody({ className, children }: ListProps) {
  return <tbody className={classes('table-body', className)}>{children}</tbody>
}

/** One line. */
export function TableRow({ className, children }: ListProps) {
  return <tr className={classes('table-row', className)}>{children}</tr>
}

/** The name of a column. */
export function ColumnHead({ className, children }: CellProps) {
  return <th scope="col" className={classes('table-cell table-name', className)}><Say words={children} /></th>
}

/** The name of a line. */
export function RowHead({ className, children }: CellProps) {
  return <th scope="row" className={classes('table-cell table-name', className)}><Say words={children} /></th>
}

/** What stands where a line and a column meet. */
export function TableCell({ className, children }: CellProps) {
  return <td className={classes('table-cell', className)}><Say words={children} /></td>
}
