import { Button as TaroButton } from '@tarojs/components'
import { classes, runOf } from './classes'
import { aria, given } from './given'
import type { ButtonProps } from './props'
import { Say } from './say'

/**
 * Something that acts; what navigates is a Link.
 * @example <Button kind="primary" onPress={next}>Continue</Button>
 */
export function Button({
  kind = 'secondary', onPress, disabled = false, label, expanded, chosen, on, shares = false, lang, className, children,
}: ButtonProps) {
  return (
    <TaroButton
      className={classes('button', `button-${kind}`, disabled && 'button-disabled', runOf(lang), className)}
      hoverClass="pressed"
      {...given({ onClick: disabled ? undefined : onPress, openType: shares ? ('share' as const) : undefined })}
      {...aria({ role: 'button', label, expanded, checked: on, current: chosen ? 'true' : undefined, disabled: disabled || undefined })}
    >
      <Say words={children} />
    </TaroButton>
  )
}
