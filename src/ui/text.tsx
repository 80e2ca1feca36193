import { Text as TaroText, View } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import type { BoxProps, TextProps } from './props'
import { LocalizedText } from './localized-text'
import { hasChinese } from './display-text'

/** The classes of text; without a kind it inherits its style. */
function look(kind: TextProps['kind'], lang: string | undefined, className: string | undefined): string {
  return classNames('text', kind && `text-${kind}`, langClassName(lang), className)
}

/**
 * Inline text. Absent `lang`: the page's language.
 * @example <Text lang="zh-Hans">参保登记</Text>
 */
export function Text({ kind, lang, selectable = false, className, children }: TextProps) {
  // Bilingual text takes two rows, which only a View can contain.
  if (hasChinese(children))
    return (
      <View className={look(kind, lang, className)}>
        <LocalizedText text={children} />
      </View>
    )
  return (
    <TaroText className={look(kind, lang, className)} {...(selectable && { userSelect: true })}>
      <LocalizedText text={children} />
    </TaroText>
  )
}

/**
 * A paragraph. Absent `kind`: body text.
 * @example <Paragraph kind="secondary">About two minutes</Paragraph>
 */
export function Paragraph({ kind = 'body', lang, selectable = false, className, children }: TextProps) {
  const name = look(kind, lang, classNames('paragraph', className))
  // On weapp only a Text is selectable, and it must not contain another Text.
  if (selectable && !hasChinese(children))
    return (
      <View className={name}>
        <TaroText userSelect>
          <LocalizedText text={children} />
        </TaroText>
      </View>
    )
  return (
    <View className={name}>
      <LocalizedText text={children} />
    </View>
  )
}

/**
 * Text for screen readers only.
 * @example <VisuallyHidden>Warning:</VisuallyHidden>
 */
export function VisuallyHidden({ children }: Pick<BoxProps, 'children'>) {
  return <TaroText className="visually-hidden">{children}</TaroText>
}
