import { View } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import { aria, omitUndefined } from './omit-undefined'
import type { HeadingProps } from './props'
import { LocalizedText } from './localized-text'

/**
 * A heading; a screen has one of level 1. Absent `focusKey`: it never gets the focus.
 * @example <Heading level={1} focusKey={questionId}>What card do you hold?</Heading>
 */
export function Heading({ level, id, lang, label, className, children }: HeadingProps) {
  return (
    <View
      className={classNames('heading', `heading-${level}`, langClassName(lang), className)}
      {...omitUndefined({ id })}
      {...aria({ role: 'heading', ...(label !== undefined && { label }) })}
    >
      <LocalizedText text={children} />
    </View>
  )
}
