import { View } from '@tarojs/components'
import { classes, runOf } from './classes'
import { aria, given } from './given'
import type { HeadingProps } from './props'
import { Say } from './say'

/**
 * A heading; a screen has one of level 1. Absent `arrival`: it never takes the focus.
 * @example <Heading level={1} arrival={questionId}>What card do you hold?</Heading>
 */
export function Heading({ level, id, lang, className, children }: HeadingProps) {
  return (
    <View className={classes('heading', `heading-${level}`, runOf(lang), className)} {...given({ id })} {...aria({ role: 'heading' })}>
      <Say words={children} />
    </View>
  )
}
