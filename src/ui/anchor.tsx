import { View } from '@tarojs/components'
import type { AnchorProps } from './props'

/**
 * A scroll target.
 * @example <Anchor id="documents"><Group title="What to bring">…</Group></Anchor>
 */
export function Anchor({ id, className = '', children }: AnchorProps) {
  return (
    <View id={id} className={className}>
      {children}
    </View>
  )
}
