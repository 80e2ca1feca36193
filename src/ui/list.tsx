import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import { Button } from './button'
import type { ButtonItemProps, ListProps } from './props'

/**
 * An unordered list. Absent `label`: the heading above names the list.
 * @example <List><Item>Passport</Item></List>
 */
export function List({ label, className, children }: ListProps) {
  return (
    <View className={classNames('list', className)} {...aria({ role: 'list', label })}>
      {children}
    </View>
  )
}

/**
 * An ordered list; the caller shows the numbers.
 * @example <OrderedList><Item>Register</Item></OrderedList>
 */
export const OrderedList = List

/**
 * An item of a list.
 * @example <Item>Passport</Item>
 */
export function Item({ className, children }: ListProps) {
  return (
    <View className={classNames('item', className)} {...aria({ role: 'listitem' })}>
      {children}
    </View>
  )
}

/**
 * An item of a list that is one button. WeChat gets one element.
 * @example <ButtonItem kind="bare" itemClassName="answers-item" onPress={choose}>…</ButtonItem>
 */
export function ButtonItem({ itemClassName, className, ...props }: ButtonItemProps) {
  return <Button {...props} className={classNames(itemClassName, className)} />
}
