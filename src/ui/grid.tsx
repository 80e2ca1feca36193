import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { GridProps, GridRowProps } from './props'

/**
 * Rows of buttons. With a keyboard the arrows move between them, and the digits press those of a row, in their order.
 * @example <Grid label="Questions"><GridRow label="Stay">…</GridRow></Grid>
 */
export function Grid({ label, className, children }: GridProps) {
  return <View className={classes('grid', className)} {...aria({ label })}>{children}</View>
}

/**
 * One row of a Grid. `next`: the keyboard goes on here once a digit was pressed elsewhere.
 * @example <GridRow label="Stay" next>…</GridRow>
 */
export function GridRow({ label, className, children }: GridRowProps) {
  return <View className={classes('grid-row', className)} {...aria({ label })}>{children}</View>
}
