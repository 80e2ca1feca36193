import { classNames } from './classes'
import type { CellProps, ListProps } from './props'
import { LocalizedText } from './localized-text'

/** A list of names and values. */
export function DescriptionList({ label, className, children }: ListProps) {
  return (
    <dl className={classNames('description-list', className)} aria-label={label}>
      {children}
    </dl>
  )
}

/** A name with its value. */
export function DescriptionRow({ className, children }: ListProps) {
  return <div className={classNames('description-row', className)}>{children}</div>
}

/** The name. */
export function DescriptionTerm({ className, children }: CellProps) {
  return (
    <dt className={classNames('description-term', className)}>
      <LocalizedText text={children} />
    </dt>
  )
}

/** The value. */
export function DescriptionDetails({ className, children }: CellProps) {
  return (
    <dd className={classNames('description-details', className)}>
      <LocalizedText text={children} />
    </dd>
  )
}
