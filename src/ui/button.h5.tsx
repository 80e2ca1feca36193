import { classNames, langClassName } from './classes'
import type { ButtonProps } from './props'
import { LocalizedText } from './localized-text'

/** A button; use Link for navigation. */
export function Button({
  kind = 'secondary',
  onPress,
  disabled = false,
  label,
  expanded,
  selected: selected,
  pressed: pressed,
  lang,
  className,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames('button', `button-${kind}`, disabled && 'button-disabled', langClassName(lang), className)}
      onClick={onPress}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-current={selected}
      aria-pressed={pressed}
      lang={lang}
    >
      <LocalizedText text={children} lang={lang} />
    </button>
  )
}
