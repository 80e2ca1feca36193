import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { FigureProps } from './props'
import { LocalizedText } from './localized-text'

/**
 * A drawing made of boxes, with a text alternative.
 * @example <Figure label="A red button, Activate" caption="Schematic">…</Figure>
 */
export function Figure({ label, caption, className, children }: FigureProps) {
  return (
    <View className={classNames('figure', className)}>
      <View className="figure-drawing ltr" {...aria({ role: 'img', label })}>
        {children}
      </View>
      <View className="figure-caption">
        <LocalizedText text={caption} />
      </View>
    </View>
  )
}
