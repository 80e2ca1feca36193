import { ScrollView, View } from '@tarojs/components'
import { BackHandler } from './back-handler'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { DialogProps } from './props'

/**
 * A modal dialog; pressing outside and WeChat's Back close it. The content is in a ScrollView beside the part that stops the page from
 * moving: inside that part, phones would not scroll it.
 * @example <Dialog open={open} label="Language" onClose={close}>…</Dialog>
 */
export function Dialog({ open, label, onClose, className, children }: DialogProps) {
  if (!open) return null
  return (
    <View className="dialog">
      <BackHandler onBack={onClose} />
      <View className="dialog-outside" catchMove onClick={onClose} />
      <View className={classNames('dialog-panel', className)} {...aria({ role: 'dialog', label, modal: true })}>
        <ScrollView className="dialog-scroll" scrollY>
          {children}
        </ScrollView>
      </View>
    </View>
  )
}
