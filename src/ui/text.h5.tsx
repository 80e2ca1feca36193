import { classNames, langClassName } from './classes'
import type { BoxProps, TextProps } from './props'
import { LocalizedText } from './localized-text'

/** Inline text. */
export function Text({ kind, lang, className, children }: TextProps) {
  return (
    <span className={classNames('text', kind && `text-${kind}`, langClassName(lang), className)} lang={lang}>
      <LocalizedText text={children} lang={lang} />
    </span>
  )
}

/** A paragraph. */
export function Paragraph({ kind = 'body', lang, className, children }: TextProps) {
  return (
    <p className={classNames('text paragraph', `text-${kind}`, langClassName(lang), className)} lang={lang}>
      <LocalizedText text={children} lang={lang} />
    </p>
  )
}

/** Text for screen readers only. */
export function VisuallyHidden({ children }: Pick<BoxProps, 'children'>) {
  return <span className="visually-hidden">{children}</span>
}
