import { classNames } from './classes'
import { Button } from './button'
import type { ButtonItemProps, ListProps } from './props'

/** An unordered list. */
export function List({ label, className, children }: ListProps) {
  return (
    <ul className={classNames('list', className)} aria-label={label}>
      {children}
    </ul>
  )
}

/** An ordered list; the caller shows the numbers. */
export function OrderedList({ label, className, children }: ListProps) {
  return (
    <ol className={classNames('list', className)} aria-label={label}>
      {children}
    </ol>
  )
}

/** An item of a list. */
export function Item({ className, children }: ListProps) {
  return <li className={classNames('item', className)}>{children}</li>
}

/** An item of a list that is one button. */
export function ButtonItem({ itemClassName, ...props }: ButtonItemProps) {
  return (
    <Item className={itemClassName}>
      <Button {...props} />
    </Item>
  )
}
