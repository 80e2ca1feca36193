import { View } from '@tarojs/components'
import { langClassName } from './classes'
import { useRegisterText } from './visible-texts'
import type { LocalizedBlockProps, LocalizedTextProps } from './props'
import { isBilingualText, type BilingualText } from './display-text'

const zhClassName = `bilingual-line-zh ${String(langClassName('zh-Hans'))}`

function BilingualLine({ line }: { line: BilingualText }) {
  useRegisterText(line)
  const { text, zh } = line
  if (zh === null) return <>{text}</>
  return (
    <View className="bilingual-line">
      <View className="bilingual-line-text">{text}</View>
      <View className={zhClassName}>{zh}</View>
    </View>
  )
}

/**
 * A text in one language, or in two with the Chinese below. Any other node is rendered as it is.
 * @example <LocalizedText text={label} />
 */
export function LocalizedText({ text }: LocalizedTextProps) {
  return isBilingualText(text) ? <BilingualLine line={text} /> : <>{text}</>
}

/**
 * A text as a block of its own, whose two languages are its direct content: where many stand on a screen.
 * @example <LocalizedBlock text={label} className="answer-label" />
 */
export function LocalizedBlock({ text, className }: LocalizedBlockProps) {
  useRegisterText(text)
  const { text: own, zh } = text
  if (zh === null) return <View className={className}>{own}</View>
  return (
    <View className={className}>
      {own}
      <View className={zhClassName}>{zh}</View>
    </View>
  )
}
