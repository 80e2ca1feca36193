import { View } from '@tarojs/components'
import type { TouchedProps } from './props'

/**
 * Tells of every touch of what stands in it, and of every key. Absent `onTouch`: nobody listens.
 * @example <Touched onTouch={stayAwake}>…</Touched>
 */
export function Touched({ onTouch, children }: TouchedProps) {
  return onTouch ? <View onTouchStart={onTouch}>{children}</View> : <>{children}</>
}
