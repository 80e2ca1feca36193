import { classNames, langClassName } from './classes'
import type { BoxProps } from './props'

/** A generic block. */
export function Box({ className, id, lang, dir, inline = false, style, children }: BoxProps) {
  const Element = inline ? 'span' : 'div'
  return (
    <Element className={classNames(className, langClassName(lang), dir)} id={id} lang={lang} dir={dir} style={style}>
      {children}
    </Element>
  )
}
