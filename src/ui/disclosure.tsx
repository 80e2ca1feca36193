import { useState } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import { Icon } from './icon'
import type { DisclosureProps } from './props'
import { LocalizedText } from './localized-text'
import { plainText } from './display-text'

/**
 * Content that is hidden until it is opened. Absent `open`: closed at first.
 * @example <Disclosure summary="Why we ask">…</Disclosure>
 */
export function Disclosure({ summary, open = false, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open)
  return (
    <View className={classNames('disclosure', isOpen && 'disclosure-open', className)}>
      <View
        className="disclosure-summary"
        hoverClass="pressed"
        onClick={() => setOpen(!isOpen)}
        {...aria({ role: 'button', label: plainText(summary), expanded: isOpen })}
      >
        <View className="disclosure-summary-text">
          <LocalizedText text={summary} />
        </View>
        <Icon name="down" className="disclosure-icon" />
      </View>
      {isOpen && <View className="disclosure-body">{children}</View>}
    </View>
  )
}
