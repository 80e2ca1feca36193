import { useLayoutEffect, useRef } from 'react'
import { Input as TaroInput, View } from '@tarojs/components'
import { classNames } from './classes'
import { aria, omitUndefined } from './omit-undefined'
import type { InputProps } from './props'
import { LocalizedText } from './localized-text'
import { plainText } from './display-text'

/** Taro's element of a field: setting its attribute `value` replaces what stands in the field on the phone. */
interface FieldElement {
  value: string
  setAttribute: (name: string, value: string) => void
}

/** Milliseconds between two texts for a field, so that both reach the phone. */
const BETWEEN = 30

/**
 * Keeps Taro from sending each typed text back to the phone: it would arrive after the next key and delete what that has
 * typed. Only a text that nobody typed is sent. Returns the ref of the field, and what its `onInput` calls.
 */
function useUncontrolledField(value: string) {
  const field = useRef<FieldElement | null>(null)
  const typed = useRef('')
  const send = useRef<(text: string) => void>(() => undefined)
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const setAttribute = element.setAttribute.bind(element)
    send.current = (text) => {
      element.value = text
      setAttribute('value', text)
    }
    // Nor is it kept for later: Taro sends an element again when one beside it comes or goes.
    element.setAttribute = (name, text) => {
      if (name !== 'value') setAttribute(name, text)
    }
  }, [])
  useLayoutEffect(() => {
    if (typed.current === value) return undefined
    const replaced = typed.current
    typed.current = value
    // The phone ignores the text that it was sent last, so it first gets what stands in the field.
    send.current(replaced === '' ? value : replaced)
    if (replaced === '') return undefined
    const timer = setTimeout(() => send.current(value), BETWEEN)
    return () => clearTimeout(timer)
  }, [value])
  return { field, noteTyped: (text: string) => (typed.current = text) }
}

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
  const { field, noteTyped } = useUncontrolledField(value)
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
        ref={field}
        onInput={(event) => {
          noteTyped(event.detail.value)
          onInput(event.detail.value)
        }}
        {...omitUndefined({ onConfirm: onSubmit })}
        {...aria({ label: plainText(label) })}
      />
    </View>
  )
}
