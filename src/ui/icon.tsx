import { View } from '@tarojs/components'
import { classNames } from './classes'
import type { IconProps } from './props'

/**
 * A decorative icon in the colour of the text; WeChat's screen readers skip a View without text.
 * @example <Icon name="phone" />
 */
export function Icon({ name, className }: IconProps) {
  return <View className={classNames('icon', `icon-${name}`, className)} />
}
