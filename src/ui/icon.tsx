import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { IconProps } from './props'

/**
 * A decorative icon in the colour of the text; screen readers skip it.
 * @example <Icon name="phone" />
 */
export function Icon({ name, className }: IconProps) {
  return <View className={classNames('icon', `icon-${name}`, className)} {...aria({ hidden: true })} />
}
