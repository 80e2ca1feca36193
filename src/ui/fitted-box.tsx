import { View } from '@tarojs/components'
import { classNames } from './classes'
import type { FittedBoxProps } from './props'
import './fitted-box.scss'

/**
 * Content as large as fits into the parent without scrolling; its parent is a column. In WeChat: in its usual size.
 * @example <FittedBox><AnswerCard … /></FittedBox>
 */
export function FittedBox({ className, children }: FittedBoxProps) {
  return <View className={classNames('fitted', className)}>{children}</View>
}
