import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { CellProps, ListProps } from './props'
import { Say } from './say'

/**
 * Names and what belongs to each, in pairs. Absent `label`: the heading before it says whose.
 * @example <Terms><TermRow><Term>Issued</Term><TermValue>2024</TermValue></TermRow></Terms>
 */
export function Terms({ label, className, children }: ListProps) {
  return <View className={classes('terms', className)} {...aria({ label })}>{children}</View>
}

/** One pair. */
export function TermRow({ className, children }: ListProps) {
  return <View className={classes('term-row', className)}>{children}</View>
}

/** The name of a pair. */
export function Term({ className, children }: CellProps) {
  return <View className={classes('term', className)}><Say words={children} /></View>
}

/** What belongs to the name. */
export function TermValue({ className, children }: CellProps) {
  return <View className={classes('term-value', className)}><Say words={children} /></View>
}
