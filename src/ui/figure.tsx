import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { FigureProps } from './props'

/**
 * A drawing made of boxes, with a text alternative.
 * @example <Figure label="A red button, Activate">…</Figure>
 */
export function Figure({ label, className, children }: FigureProps) {
  return (
    <View className={classNames('figure ltr', className)} {...aria({ role: 'img', label })}>
      {children}
    </View>
  )
}
