import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import type { DialogProps } from './props'

/**
 * Something that stands before the page until it is closed; pressing beside it closes it, too.
 * @example <Dialog open={open} label="Language" onClose={close}>…</Dialog>
 */
export function Dialog({ open, label, onClose, className, children }: DialogProps) {
  if (!open) return null
  return (
    <View className="dialog" catchMove onClick={onClose}>
      <View
        className={classes('dialog-panel', className)}
        onClick={(event) => event.stopPropagation()}
        {...aria({ role: 'dialog', label, modal: true })}
      >
        {children}
      </View>
    </View>
  )
}
