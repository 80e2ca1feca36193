import { View } from '@tarojs/components'
import { runOf } from './classes'
import type { SayProps } from './props'
import { isLine, isPair } from './words'

/**
 * The words of a line: alone as they are, or in two languages one below the other. Whatever is no line stays as it is.
 * @example <Say words={label} />
 */
export function Say({ words }: SayProps) {
  if (!isLine(words)) return <>{words}</>
  if (!isPair(words)) return <>{words.text}</>
  return (
    <View className="say" id={words.id}>
      <View className="say-text">{words.text}</View>
      <View className={`say-zh ${String(runOf('zh-Hans'))}`}>{words.zh}</View>
    </View>
  )
}
