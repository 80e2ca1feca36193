import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { ProgressBarProps } from './props'

/**
 * A progress bar; its look is that of the class and the children.
 * @example <ProgressBar label="Step 2 of 5" value={2} max={5} />
 */
export function ProgressBar({ label, className, children }: ProgressBarProps) {
  return (
    <View className={classNames('progress-bar', className)} {...aria({ role: 'progressbar', label })}>
      {children}
    </View>
  )
}
