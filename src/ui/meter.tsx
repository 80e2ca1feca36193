import { View } from '@tarojs/components'
import { aria } from './given'
import type { MeterProps } from './props'

/**
 * How far along the person is, as a bar.
 * @example <Meter label="Question 2 of about 5" value={2} max={5} />
 */
export function Meter({ label, value, max }: MeterProps) {
  return (
    <View className="meter" {...aria({ role: 'progressbar', label })}>
      <View className="meter-part" style={{ width: `${(100 * value) / max}%` }} />
    </View>
  )
}
