import { classes, runOf } from './classes'
import type { ButtonProps } from './props'
import { Say } from './say'

/** Something that acts; what navigates is a Link. */
export function Button({
  kind = 'secondary', onPress, disabled = false, label, expanded, chosen, on, lang, className, children,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classes('button', `button-${kind}`, disabled && 'button-disabled', runOf(lang), className)}
      onClick={onPress}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-current={chosen}
      aria-pressed={on}
      lang={lang}
    >
      <Say words={children} />
    </button>
  )
}
