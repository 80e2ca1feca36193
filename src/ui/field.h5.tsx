import { classNames, langClassName } from './classes'
import type { CheckboxProps, FieldsetProps, RadioProps } from './props'

/** A group of fields. */
export function Fieldset({ id, legend, describedBy, className, children }: FieldsetProps) {
  return (
    <fieldset
      className={classNames('fieldset', className)}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-describedby={describedBy}
    >
      <legend className="legend">{legend}</legend>
      {children}
    </fieldset>
  )
}

/** A radio button; the whole row can be pressed. */
export function Radio({ name, value, checked, onSelect, lang, className, children }: RadioProps) {
  return (
    <label className={classNames('field-row', className, langClassName(lang))} lang={lang}>
      <input
        type="radio"
        className="field-mark field-mark-radio"
        name={name}
        value={value}
        checked={checked}
        onChange={() => onSelect(value)}
      />
      <span className="field-ring" />
      <span className="field-text">{children}</span>
    </label>
  )
}

/** A checkbox; the whole row can be pressed. */
export function Checkbox({ checked, onToggle, className, children }: CheckboxProps) {
  return (
    <label className={classNames('field-row', className)}>
      <input type="checkbox" className="field-mark field-mark-box" checked={checked} onChange={onToggle} />
      <span className="field-ring" />
      <span className="field-text">{children}</span>
    </label>
  )
}
