import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { plainText, type DisplayText } from '../ui/display-text'
import { Fieldset, Radio } from '../ui/field'
import { Heading } from '../ui/heading'
import { Text } from '../ui/text'

/** An option of a group of radio buttons. */
export interface RadioOption {
  readonly id: string
  readonly label: DisplayText
  /** The language of the label; absent: the page's. */
  readonly lang?: string
  /** A second line. */
  readonly hint?: DisplayText | undefined
  /** The language of the second line; absent: the page's. */
  readonly hintLang?: string
}

/** What every kind of radio group takes. */
export interface RadioGroupProps<Option extends RadioOption> {
  legend: DisplayText
  /** The name of the radio group. */
  name: string
  options: readonly Option[]
  /** Null: nothing is selected yet. */
  value: string | null
  onSelect: (id: string) => void
}

interface Props<Option extends RadioOption> extends RadioGroupProps<Option> {
  /** Absent: 2. */
  level?: 1 | 2
  focusKey?: string | undefined
  /** The classes of the parts; `option` also gets `-selected`. */
  classes: { fieldset?: string; legend: string; rows: string; option: string; label?: string; hint?: string }
  /** What is shown before the label of an option, e.g. a picture. */
  before?: (option: Option) => ReactNode
}

/**
 * A group of radio buttons under a heading; Choice, Segmented and PictureTiles give it their look.
 * @example <RadioGroup legend="Theme" name="theme" options={themes} value="light" onSelect={select} classes={classes} />
 */
export function RadioGroup<Option extends RadioOption>({
  legend,
  level = 2,
  focusKey,
  name,
  options,
  value,
  onSelect,
  classes,
  before,
}: Props<Option>) {
  return (
    <Fieldset
      {...(classes.fieldset !== undefined && { className: classes.fieldset })}
      label={plainText(legend)}
      legend={
        <Heading level={level} focusKey={focusKey} className={classes.legend}>
          {legend}
        </Heading>
      }
    >
      <Box className={classes.rows}>
        {options.map((option) => (
          <Radio
            key={option.id}
            name={name}
            value={option.id}
            checked={option.id === value}
            onSelect={onSelect}
            label={[plainText(option.label), option.hint && plainText(option.hint)].filter(Boolean).join('. ')}
            className={classNames(classes.option, option.id === value && `${classes.option}-selected`)}
          >
            {before?.(option)}
            <Text lang={option.lang} {...(classes.label !== undefined && { className: classes.label })}>
              {option.label}
            </Text>
            {option.hint !== undefined && (
              <Text lang={option.hintLang} {...(classes.hint !== undefined && { className: classes.hint })}>
                {option.hint}
              </Text>
            )}
          </Radio>
        ))}
      </Box>
    </Fieldset>
  )
}
