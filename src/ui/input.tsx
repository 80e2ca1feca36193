import { Input as TaroInput, View } from '@tarojs/components'
import { classNames } from './classes'
import { aria, omitUndefined } from './omit-undefined'
import type { InputProps } from './props'
import { LocalizedText } from './localized-text'
import { plainText } from './display-text'

/**
 * A single-line text input. Absent `maxLength`: 140 characters.
 * @example <Input id="find" label="Search" value={text} onInput={setText} kind="search" />
 */
export function Input({
  id,
  label,
  hideLabel: hideLabel = false,
  value,
  onInput,
  onSubmit: onSubmit,
  kind = 'text',
  maxLength: maxLength = 140,
  invalid = false,
  placeholder = '',
  className,
}: InputProps) {
  return (
    <View className={classNames('input', className)}>
      {!hideLabel && (
        <View className="input-label">
          <LocalizedText text={label} />
        </View>
      )}
      <TaroInput
        id={id}
        className={classNames('input-line', invalid && 'input-invalid', kind === 'code' && 'ltr')}
        type={kind === 'number' || kind === 'pin' ? 'number' : 'text'}
        password={kind === 'pin'}
        confirmType={kind === 'search' ? 'search' : 'done'}
        maxlength={maxLength}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.detail.value)}
        {...omitUndefined({ onConfirm: onSubmit })}
        {...aria({ label: plainText(label) })}
      />
    </View>
  )
}
