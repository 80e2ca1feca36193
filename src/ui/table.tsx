import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { CellProps, ListProps, TableProps } from './props'
import { LocalizedText } from './localized-text'

/**
 * A table.
 * @example <Table label="Which document works where"><TableRow><RowHead>Passport</RowHead><TableCell>Yes</TableCell></TableRow></Table>
 */
export function Table({ label, className, children }: TableProps) {
  return (
    <View className={classNames('table', className)} {...aria({ role: 'table', label })}>
      {children}
    </View>
  )
}

/** The row of column headings. */
export function TableHead({ className, children }: ListProps) {
  return <View className={classNames('table-head', className)}>{children}</View>
}

/** The rows of data. */
export function TableBody({ className, children }: ListProps) {
  return <View className={classNames('table-body', className)}>{children}</View>
}

/** A row. */
export function TableRow({ className, children }: ListProps) {
  return <View className={classNames('table-row', className)}>{children}</View>
}

/** A column heading. */
export function ColumnHead({ className, children }: CellProps) {
  return (
    <View className={classNames('table-cell table-name', className)}>
      <LocalizedText text={children} />
    </View>
  )
}

/** A row heading. */
export function RowHead({ className, children }: CellProps) {
  return (
    <View className={classNames('table-cell table-name', className)}>
      <LocalizedText text={children} />
    </View>
  )
}

/** A data cell. */
export function TableCell({ className, children }: CellProps) {
  return (
    <View className={classNames('table-cell', className)}>
      <LocalizedText text={children} />
    </View>
  )
}
