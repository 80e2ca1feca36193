import { classes, runOf } from './classes'
import type { BoxProps, TextProps } from './props'
import { Say } from './say'

/** Words within a line. */
export function Text({ kind, lang, className, children }: TextProps) {
  return <span className={classes('text', kind && `text-${kind}`, runOf(lang), className)} lang={lang}><Say words={children} /></span>
}

/** A paragraph. */
export function Paragraph({ kind = 'body', lang, className, children }: TextProps) {
  return <p className={classes('text paragraph', `text-${kind}`, runOf(lang), className)} lang={lang}><Say words={children} /></p>
}

/** Words that are heard and not seen. */
export function Spoken({ children }: Pick<BoxProps, 'children'>) {
  return <span className="spoken">{children}</span>
}
