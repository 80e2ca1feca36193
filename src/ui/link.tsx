import { useContext } from 'react'
import { View } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import { aria, omitUndefined } from './omit-undefined'
import { ExternalLinkContext } from './external-link'
import type { LinkProps } from './props'
import { LocalizedText } from './localized-text'

/**
 * A link; use Button for actions. Absent `onFollow`: the browser follows `href`, and weapp does nothing.
 * @example <Link href={buildPath(routes.about)} onFollow={() => navigateTo('about')}>About</Link>
 */
export function Link({
  href,
  onFollow,
  external: external = false,
  label,
  current,
  lang,
  className,
  children,
}: LinkProps) {
  const ask = useContext(ExternalLinkContext)
  const follow = external && ask ? () => ask(href) : onFollow
  return (
    <View
      className={classNames('link', className, langClassName(lang))}
      hoverClass="pressed"
      {...omitUndefined({ onClick: follow })}
      {...aria({ role: 'link', label, current: current ? 'page' : undefined })}
    >
      <LocalizedText text={children} />
    </View>
  )
}
