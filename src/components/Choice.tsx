import { RadioGroup, type RadioGroupProps, type RadioOption } from './RadioGroup'
import './Choice.scss'

const classes = {
  legend: 'choice-heading',
  rows: 'choice-rows',
  option: 'choice-row',
  label: 'choice-label',
  hint: 'choice-option-hint',
}

/**
 * A setting with one option per row.
 * @example <Choice legend="Your place" name="place" options={options} value={null} onSelect={select} />
 */
export function Choice(props: RadioGroupProps<RadioOption>) {
  return <RadioGroup {...props} classes={classes} />
}
