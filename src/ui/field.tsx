import { View } from '@tarojs/components'
import { classes, runOf } from './classes'
import { aria, given } from './given'
import type { CheckboxProps, FieldsetProps, RadioProps } from './props'

/**
 * Fields that answer one question. Absent `describedBy`: its legend says it all.
 * @example <Fieldset legend={<Heading level={1}>Your card</Heading>} label="Your card">…</Fieldset>
 */
export function Fieldset({ id, legend, label, className, children }: FieldsetProps) {
  return (
    <View className={classes('fieldset', className)} {...given({ id })} {...aria({ role: 'radiogroup', label })}>
      {legend}
      {children}
    </View>
  )
}

/**
 * One of several answers, of which one holds; the whole row can be pressed.
 * @example <Radio name="card" value="pr" label="Residence card" checked={false} onChoose={choose}>Residence card</Radio>
 */
export function Radio({ value, checked, onChoose, label, lang, className, children }: RadioProps) {
  return (
    <View
      className={classes('field-row', className, runOf(lang))}
      hoverClass="pressed"
      onClick={() => onChoose(value)}
      {...aria({ role: 'radio', label, checked })}
    >
      <View className={classes('field-mark', 'field-mark-radio', checked && 'field-mark-checked')} />
      <View className="field-words">{children}</View>
    </View>
  )
}

/**
 * Something that is so or is not so; the whole row can be pressed.
 * @example <Checkbox label="Passport" checked onToggle={toggle}>Passport</Checkbox>
 */
export function Checkbox({ checked, onToggle, label, className, children }: CheckboxProps) {
  return (
    <View
      className={classes('field-row', className)}
      hoverClass="pressed"
      onClick={onToggle}
      {...aria({ role: 'checkbox', label, checked })}
    >
      <View className={classes('field-mark', 'field-mark-box', checked && 'field-mark-checked')} />
      <View className="field-words">{children}</View>
    </View>
  )
}
