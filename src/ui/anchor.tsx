import { View } from '@tarojs/components'
import type { AnchorProps } from './props'

/**
 * A place on the screen that can be scrolled to.
 * @example <Anchor id="documents"><Group title="What to bring">…</Group></Anchor>
 */
export function Anchor({ id, className = '', children }: AnchorProps) {
  return <View id={id} className={className}>{children}</View>
}

/**
 * Leads to the place with that id; on weapp the page scrolls, so nothing happens here.
 * @example reach('documents')
 */
export const reach: (id: string) => void = () => {
  // Only src/platform scrolls on weapp; see ErrorSummary's onReach.
}
