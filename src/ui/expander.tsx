import { useState } from 'react'
import { View } from '@tarojs/components'
import { classes } from './classes'
import { aria } from './given'
import { Icon } from './icon'
import type { ExpanderProps } from './props'
import { Say } from './say'
import { plain } from './words'

/**
 * Something to be read only by those who want it. Absent `open`: closed at first.
 * @example <Expander summary="Why we ask">…</Expander>
 */
export function Expander({ summary, open = false, className, children }: ExpanderProps) {
  const [isOpen, setOpen] = useState(open)
  return (
    <View className={classes('expander', isOpen && 'expander-open', className)}>
      <View
        className="expander-summary"
        hoverClass="pressed"
        onClick={() => setOpen(!isOpen)}
        {...aria({ role: 'button', label: plain(summary), expanded: isOpen })}
      >
        <View className="expander-words"><Say words={summary} /></View>
        <Icon name="down" className="expander-icon" />
      </View>
      {isOpen && <View className="expander-body">{children}</View>}
    </View>
  )
}
