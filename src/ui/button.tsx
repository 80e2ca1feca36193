import { Button as TaroButton } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import { aria, omitUndefined } from './omit-undefined'
import type { ButtonProps } from './props'
import { LocalizedText } from './localized-text'

/**
 * A button; use Link for navigation. Its role and the class of a pressed one are in the template (config/aria.json).
 * @example <Button kind="primary" onPress={next}>Continue</Button>
 */
export function Button({
  kind = 'secondary',
  onPress,
  disabled = false,
  label,
  expanded,
  selected: selected,
  pressed: pressed,
  shares = false,
  lang,
  className,
  children,
}: ButtonProps) {
  return (
    <TaroButton
      className={classNames('button', `button-${kind}`, disabled && 'button-disabled', langClassName(lang), className)}
      {...omitUndefined({ onClick: disabled ? undefined : onPress, openType: shares ? ('share' as const) : undefined })}
      {...aria({
        label,
        expanded,
        checked: pressed,
        current: selected ? 'true' : undefined,
        disabled: disabled || undefined,
      })}
    >
      <LocalizedText text={children} />
    </TaroButton>
  )
}
