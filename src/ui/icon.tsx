import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { IconProps } from './props'

/**
 * A drawing that goes with words and is itself never spoken; it takes the colour of the words.
 * @example <Icon name="phone" />
 */
export function Icon({ name, className }: IconProps) {
  return <View className={classes('icon', `icon-${name}`, className)} {...aria({ hidden: true })} />
}
