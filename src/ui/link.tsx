import { useContext } from 'react'
import { View } from '@tarojs/components'
import { classes, runOf } from './classes'
import { aria, given } from './given'
import { Outward } from './outward'
import type { LinkProps } from './props'
import { Say } from './say'

/**
 * Something that leads elsewhere; what acts is a Button. Absent `onFollow`: the browser goes by itself, weapp stays.
 * @example <Link href={address('about')} onFollow={() => go('about')}>About</Link>
 */
export function Link({ href, onFollow, outward = false, label, current, lang, className, children }: LinkProps) {
  const ask = useContext(Outward)
  const follow = outward && ask ? () => ask(href) : onFollow
  return (
    <View
      className={classes('link', className, runOf(lang))}
      hoverClass="pressed"
      {...given({ onClick: follow })}
      {...aria({ role: 'link', label, current: current ? 'page' : undefined })}
    >
      <Say words={children} />
    </View>
  )
}
