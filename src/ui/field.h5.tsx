import { classes, runOf } from './classes'
import type { CheckboxProps, FieldsetProps, RadioProps } from './props'

/** Fields that answer one question. */
export function Fieldset({ id, legend, describedBy, className, children }: FieldsetProps) {
  return (
    <fieldset
      className={classes('fieldset', className)}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-describedby={describedBy}
    >
      <legend className="legend">{legend}</legend>
      {children}
    </fieldset>
  )
}

/** One of several answers, of which one holds; the whole row can be pressed. */
export function Radio({ name, value, checked, onChoose, lang, className, children }: RadioProps) {
  return (
    <label className={classes('field-row', className, runOf(lang))} lang={lang}>
      <input
        type="radio"
        className="field-mark field-mark-radio"
        name={name}
        value={value}
        checked={checked}
        onChange={() => onChoose(value)}
      />
      <span className="field-ring" />
      <span className="field-words">{children}</span>
    </label>
  )
}

/** Something that is so or is not so; the whole row can be pressed. */
export function Checkbox({ checked, onToggle, className, children }: CheckboxProps) {
  return (
    <label className={classes('field-row', className)}>
      <input type="checkbox" className="field-mark field-mark-box" checked={checked} onChange={onToggle} />
      <span className="field-ring" />
      <span className="field-words">{children}</span>
    </label>
  )
}
