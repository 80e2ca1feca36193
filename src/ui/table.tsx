import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { CellProps, ListProps, TableProps } from './props'
import { Say } from './say'

/**
 * Things in two directions.
 * @example <Table label="Which document works where"><TableRow><RowHead>Passport</RowHead><TableCell>Yes</TableCell></TableRow></Table>
 */
export function Table({ label, className, children }: TableProps) {
  return <View className={classes('table', className)} {...aria({ role: 'table', label })}>{children}</View>
}

/** The names of the columns. */
export function TableHead({ className, children }: ListProps) {
  return <View className={classes('table-head', className)}>{children}</View>
}

/** All that is not the names of the columns. */
export function TableBody({ className, children }: ListProps) {
  return <View className={classes('table-body', className)}>{children}</View>
}

/** One line. */
export function TableRow({ className, children }: ListProps) {
  return <View className={classes('table-row', className)}>{children}</View>
}

/** The name of a column. */
export function ColumnHead({ className, children }: CellProps) {
  return <View className={classes('table-cell table-name', className)}><Say words={children} /></View>
}

/** The name of a line. */
export function RowHead({ className, children }: CellProps) {
  return <View className={classes('table-cell table-name', className)}><Say words={children} /></View>
}

/** What stands where a line and a column meet. */
export function TableCell({ className, children }: CellProps) {
  return <View className={classes('table-cell', className)}><Say words={children} /></View>
}
