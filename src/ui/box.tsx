import { View } from '@tarojs/components'
import { classes, runOf } from './classes'
import { given } from './given'
import type { BoxProps } from './props'

/**
 * A block without meaning of its own. Absent `dir`: the direction of what stands around it.
 * @example <Box className="card">…</Box>
 */
export function Box({ className, id, lang, dir, children }: BoxProps) {
  return <View className={classes(className, runOf(lang), dir)} {...given({ id })}>{children}</View>
}
