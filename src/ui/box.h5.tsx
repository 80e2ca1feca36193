import { classes, runOf } from './classes'
import type { BoxProps } from './props'

/** A block without meaning of its own. */
export function Box({ className, id, lang, dir, phrase = false, children }: BoxProps) {
  const Element = phrase ? 'span' : 'div'
  return <Element className={classes(className, runOf(lang), dir)} id={id} lang={lang} dir={dir}>{children}</Element>
}
