import { classNames } from './classes'
import type { CellProps, ListProps, TableProps } from './props'
import { LocalizedText } from './localized-text'

/** A table. */
export function Table({ label, className, children }: TableProps) {
  return (
    <table className={classNames('table', className)}>
      <caption className="visually-hidden">{label}</caption>
      {children}
    </table>
  )
}

/** The row of column headings. */
export function TableHead({ className, children }: ListProps) {
  return (
    <thead className={classNames('table-head', className)}>
      <tr className="table-row">{children}</tr>
    </thead>
  )
}

/** The rows of data. */
export function TableBody({ className, children }: ListProps) {
  return <tbody className={classNames('table-body', className)}>{children}</tbody>
}

/** A row. */
export function TableRow({ className, children }: ListProps) {
  return <tr className={classNames('table-row', className)}>{children}</tr>
}

/** A column heading. */
export function ColumnHead({ className, children }: CellProps) {
  return (
    <th scope="col" className={classNames('table-cell table-name', className)}>
      <LocalizedText text={children} />
    </th>
  )
}

/** A row heading. */
export function RowHead({ className, children }: CellProps) {
  return (
    <th scope="row" className={classNames('table-cell table-name', className)}>
      <LocalizedText text={children} />
    </th>
  )
}

/** A data cell. */
export function TableCell({ className, children }: CellProps) {
  return (
    <td className={classNames('table-cell', className)}>
      <LocalizedText text={children} />
    </td>
  )
}
