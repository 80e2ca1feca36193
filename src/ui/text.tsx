import { Text as TaroText, View } from '@tarojs/components'
import { classes, runOf } from './classes'
import type { BoxProps, TextProps } from './props'
import { Say } from './say'
import { isPair } from './words'

/** The class of a text's kind; a plain inline run takes after what stands around it. */
function look(kind: TextProps['kind'], lang: string | undefined, className: string | undefined): string {
  return classes('text', kind && `text-${kind}`, runOf(lang), className)
}

/**
 * Words within a line. Absent `lang`: the page's language.
 * @example <Text lang="zh-Hans">参保登记</Text>
 */
export function Text({ kind, lang, selectable = false, className, children }: TextProps) {
  // Two languages take two rows, which only a View can hold.
  if (isPair(children)) return <View className={look(kind, lang, className)}><Say words={children} /></View>
  return (
    <TaroText className={look(kind, lang, className)} {...(selectable && { userSelect: true })}>
      <Say words={children} />
    </TaroText>
  )
}

/**
 * A paragraph. Absent `kind`: body text.
 * @example <Paragraph kind="secondary">About two minutes</Paragraph>
 */
export function Paragraph({ kind = 'body', lang, selectable = false, className, children }: TextProps) {
  const name = look(kind, lang, classes('paragraph', className))
  // Only a Text can be selected on weapp, and a Text must not hold another.
  if (selectable && !isPair(children)) return <View className={name}><TaroText userSelect><Say words={children} /></TaroText></View>
  return <View className={name}><Say words={children} /></View>
}

/**
 * Words that are heard and not seen.
 * @example <Spoken>Warning:</Spoken>
 */
export function Spoken({ children }: Pick<BoxProps, 'children'>) {
  return <TaroText className="spoken">{children}</TaroText>
}
