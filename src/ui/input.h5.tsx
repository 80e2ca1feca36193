import { useEffect, useRef } from 'react'
import { classNames } from './classes'
import type { InputProps } from './props'
import { LocalizedText } from './localized-text'

/** A single-line text input. */
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
  describedBy,
  placeholder,
  focusKey,
  className,
}: InputProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusKey !== undefined) field.current?.focus()
  }, [focusKey])
  return (
    <div className={classNames('input', className)}>
      <label className={hideLabel ? 'visually-hidden' : 'input-label'} htmlFor={id}>
        <LocalizedText text={label} />
      </label>
      <input
        ref={field}
        id={id}
        className={classNames('input-line', invalid && 'input-invalid')}
        type={kind === 'search' ? 'search' : kind === 'pin' ? 'password' : 'text'}
        dir={kind === 'code' ? 'ltr' : undefined}
        autoCapitalize={kind === 'code' ? 'characters' : undefined}
        inputMode={kind === 'number' || kind === 'pin' ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={kind === 'text'}
        maxLength={maxLength}
        placeholder={placeholder}
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onInput(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onSubmit?.()}
      />
    </div>
  )
}
