import { View } from '@tarojs/components'
import { runOf } from './classes'
import { useDrawn } from './drawn'
import type { SayProps } from './props'
import { isLine, type Line } from './words'

function Said({ line }: { line: Line }) {
  useDrawn(line)
  const { id, text, zh } = line
  if (zh === null) return <>{text}</>
  return (
    <View className="say" id={id}>
      <View className="say-text">{text}</View>
      <View className={`say-zh ${String(runOf('zh-Hans'))}`}>{zh}</View>
    </View>
  )
}

/**
 * The words of a line: alone as they are, or in two languages one below the other. Whatever is no line stays as it is.
 * @example <Say words={label} />
 */
export function Say({ words }: SayProps) {
  return isLine(words) ? <Said line={words} /> : <>{words}</>
}
