import { classes, runOf } from './classes'
import type { BoxProps } from './props'

/** A block without meaning of its own. */
export function Box({ className, id, lang, dir, children }: BoxProps) {
  return <div className={classes(className, runOf(lang), dir)} id={id} lang={lang} dir={dir}>{children}</div>
}
