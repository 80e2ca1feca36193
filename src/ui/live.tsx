import { View } from '@tarojs/components'
import { aria } from './given'
import type { LiveProps } from './props'

/**
 * Whatever appears in it is spoken. It must be on the screen before its words are. Absent `urgent`: in its turn.
 * @example <Live>{copied && 'Copied'}</Live>
 */
export function Live({ urgent = false, className = '', children }: LiveProps) {
  return <View className={className} {...aria({ live: urgent ? 'assertive' : 'polite' })}>{children}</View>
}
