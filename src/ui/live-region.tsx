import { View } from '@tarojs/components'
import { aria } from './omit-undefined'
import type { LiveRegionProps } from './props'

/**
 * Screen readers announce content that appears in it. It must be mounted before the content. Absent `assertive`:
 * without interrupting.
 * @example <LiveRegion>{isCopied && 'Copied'}</LiveRegion>
 */
export function LiveRegion({ assertive: assertive = false, className = '', children }: LiveRegionProps) {
  return (
    <View className={className} {...aria({ live: assertive ? 'assertive' : 'polite' })}>
      {children}
    </View>
  )
}
