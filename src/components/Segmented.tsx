import { RadioGroup, type RadioGroupProps, type RadioOption } from './RadioGroup'
import './Segmented.scss'

const classes = { fieldset: 'segmented block', legend: 'segmented-legend', rows: 'segments', option: 'segment' }

/**
 * A setting with a few short options in one row; one option is always selected. Options wrap if they do not fit.
 * @example <Segmented legend="Theme" name="theme" options={themes} value="system" onSelect={setTheme} />
 */
export function Segmented(props: RadioGroupProps<Pick<RadioOption, 'id' | 'label' | 'lang'>> & { value: string }) {
  return <RadioGroup {...props} classes={classes} />
}
