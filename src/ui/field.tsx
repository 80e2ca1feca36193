import { View } from '@tarojs/components'
import { classNames, langClassName } from './classes'
import { aria, omitUndefined } from './omit-undefined'
import type { CheckboxProps, FieldsetProps, RadioProps } from './props'

/**
 * A group of fields. Absent `describedBy`: no description.
 * @example <Fieldset legend={<Heading level={1}>Your card</Heading>} label="Your card">…</Fieldset>
 */
export function Fieldset({ id, legend, label, className, children }: FieldsetProps) {
  return (
    <View
      className={classNames('fieldset', className)}
      {...omitUndefined({ id })}
      {...aria({ role: 'radiogroup', label })}
    >
      {legend}
      {children}
    </View>
  )
}

/**
 * A radio button; the whole row can be pressed.
 * @example <Radio name="card" value="pr" label="Residence card" checked={false} onSelect={select}>Residence card</Radio>
 */
export function Radio({ value, checked, onSelect, label, lang, className, children }: RadioProps) {
  return (
    <View
      className={classNames('field-row', className, langClassName(lang))}
      hoverClass="pressed"
      onClick={() => onSelect(value)}
      {...aria({ role: 'radio', label, checked })}
    >
      <View className={classNames('field-mark', 'field-mark-radio', checked && 'field-mark-checked')} />
      <View className="field-text">{children}</View>
    </View>
  )
}

/**
 * A checkbox; the whole row can be pressed.
 * @example <Checkbox label="Passport" checked onToggle={toggle}>Passport</Checkbox>
 */
export function Checkbox({ checked, onToggle, label, className, children }: CheckboxProps) {
  return (
    <View
      className={classNames('field-row', className)}
      hoverClass="pressed"
      onClick={onToggle}
      {...aria({ role: 'checkbox', label, checked })}
    >
      <View className={classNames('field-mark', 'field-mark-box', checked && 'field-mark-checked')} />
      <View className="field-text">{children}</View>
    </View>
  )
}
