import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { FigureProps } from './props'
import { Say } from './say'

/**
 * A drawing made of boxes, which says the same in words to whoever does not see it.
 * @example <Figure label="A red button, Activate" caption="Schematic">…</Figure>
 */
export function Figure({ label, caption, className, children }: FigureProps) {
  return (
    <View className={classes('figure', className)}>
      <View className="figure-drawing ltr" {...aria({ role: 'img', label })}>{children}</View>
      <View className="figure-caption"><Say words={caption} /></View>
    </View>
  )
}
