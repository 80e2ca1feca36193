import { View } from '@tarojs/components'
import type { ActivityListenerProps } from './props'

/**
 * Reports every touch and key press of its children. Absent `onActivity`: none.
 * @example <ActivityListener onActivity={recordActivity}>…</ActivityListener>
 */
export function ActivityListener({ onActivity, children }: ActivityListenerProps) {
  return onActivity ? <View onTouchStart={onActivity}>{children}</View> : <>{children}</>
}
