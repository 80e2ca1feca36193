import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { ListProps } from './props'

/**
 * Things of one kind, in no order. Absent `label`: the heading before it says what they are.
 * @example <List><Item>Passport</Item></List>
 */
export function List({ label, className, children }: ListProps) {
  return <View className={classes('list', className)} {...aria({ role: 'list', label })}>{children}</View>
}

/**
 * Things in an order that matters; whoever draws it shows the numbers.
 * @example <OrderedList><Item>Register</Item></OrderedList>
 */
export const OrderedList = List

/**
 * One thing of a list.
 * @example <Item>Passport</Item>
 */
export function Item({ className, children }: ListProps) {
  return <View className={classes('item', className)} {...aria({ role: 'listitem' })}>{children}</View>
}
