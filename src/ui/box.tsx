import { View } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import { omitUndefined } from './omit-undefined'
import type { BoxProps } from './props'

/**
 * A generic block. Absent `dir`: the parent's direction.
 * @example <Box className="card">…</Box>
 */
export function Box({ className, id, lang, dir, style, children }: BoxProps) {
  return (
    <View className={classNames(className, langClassName(lang), dir)} {...omitUndefined({ id, style })}>
      {children}
    </View>
  )
}
