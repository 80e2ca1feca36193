import { View } from '@tarojs/components'
import { langClassName } from './classes'
import { useRegisterText } from './visible-texts'
import type { LocalizedTextProps } from './props'
import { isBilingualText, type BilingualText } from './display-text'

function BilingualLine({ line }: { line: BilingualText }) {
  useRegisterText(line)
  const { id, text, zh } = line
  if (zh === null) return <>{text}</>
  return (
    <View className="bilingual-line" id={id}>
      <View className="bilingual-line-text">{text}</View>
      <View className={`bilingual-line-zh ${String(langClassName('zh-Hans'))}`}>{zh}</View>
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
