import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { GridProps, GridRowProps } from './props'

/**
 * Rows of buttons. Arrow keys move between them, and digits press the buttons of a row.
 * @example <Grid label="Questions"><GridRow label="Stay">…</GridRow></Grid>
 */
export function Grid({ label, className, children }: GridProps) {
  return (
    <View className={classNames('grid', className)} {...aria({ label })}>
      {children}
    </View>
  )
}

/**
 * One row of a Grid. `next`: it gets the focus after a digit was pressed in another row.
 * @example <GridRow label="Stay" next>…</GridRow>
 */
export function GridRow({ label, className, children }: GridRowProps) {
  return (
    <View className={classNames('grid-row', className)} {...aria({ label })}>
      {children}
    </View>
  )
}
