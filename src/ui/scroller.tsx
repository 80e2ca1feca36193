import { ScrollView } from '@tarojs/components'
import { classes, runOf } from './classes'
import { given } from './given'
import type { ScrollerProps } from './props'

/**
 * A part of the screen that scrolls by itself. `to`: the id of what is to be seen in it, whenever that changes.
 * @example <Scroller lang="zh-Hans" dir="ltr" to="clerk-title">…</Scroller>
 */
export function Scroller({ label, lang, dir, to, className, children }: ScrollerProps) {
  return (
    <ScrollView className={classes('scroller', className, runOf(lang), dir)} scrollY {...given({ scrollIntoView: to, ariaLabel: label })}>
      {children}
    </ScrollView>
  )
}
