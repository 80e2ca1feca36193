import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { CellProps, ListProps } from './props'
import { LocalizedText } from './localized-text'

/**
 * A list of names and values. Absent `label`: the heading above names the list.
 * @example <DescriptionList><DescriptionRow><DescriptionTerm>Issued</DescriptionTerm><DescriptionDetails>2024</DescriptionDetails></DescriptionRow></DescriptionList>
 */
export function DescriptionList({ label, className, children }: ListProps) {
  return (
    <View className={classNames('description-list', className)} {...aria({ label })}>
      {children}
    </View>
  )
}

/** A name with its value. */
export function DescriptionRow({ className, children }: ListProps) {
  return <View className={classNames('description-row', className)}>{children}</View>
}

/** The name. */
export function DescriptionTerm({ className, children }: CellProps) {
  return (
    <View className={classNames('description-term', className)}>
      <LocalizedText text={children} />
    </View>
  )
}

/** The value. */
export function DescriptionDetails({ className, children }: CellProps) {
  return (
    <View className={classNames('description-details', className)}>
      <LocalizedText text={children} />
    </View>
  )
}
