import { ScrollView } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import { omitUndefined } from './omit-undefined'
import type { ScrollAreaProps } from './props'

/**
 * A part of the screen that scrolls separately. `scrollToId`: scrolls to this element when it changes.
 * @example <ScrollArea label="Clerk" lang="zh-Hans" dir="ltr" scrollToId="clerk-title">…</ScrollArea>
 */
export function ScrollArea({ label, lang, dir, scrollToId, className, children }: ScrollAreaProps) {
  return (
    <ScrollView
      className={classNames('scroll-area', className, langClassName(lang), dir)}
      scrollY
      {...omitUndefined({ scrollIntoView: scrollToId, ariaLabel: label })}
    >
      {children}
    </ScrollView>
  )
}
