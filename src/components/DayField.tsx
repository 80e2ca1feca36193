import { useState } from 'react'
import { Box } from '../ui/box'
import { Fieldset } from '../ui/field'
import { Icon } from '../ui/icon'
import { Input } from '../ui/input'
import { Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import './DayField.scss'

interface Props {
  /** The prefix of the ids of its inputs. */
  id: string
  legend: DisplayText
  labels: { day: DisplayText; month: DisplayText; year: DisplayText }
  /** `YYYY-MM-DD`; null: no day. */
  value: string | null
  /** Called with the day as typed, which may not exist in the calendar; null if all inputs are empty. */
  onWrite: (day: string | null) => void
  /** Absent: no error. */
  error?: DisplayText
}

const written = (year: string, month: string, day: string) =>
  year + month + day === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/**
 * A date as three text inputs, without a picker.
 * @example <DayField id="baby" legend="When was your child born?" labels={labels} value={null} onWrite={save} />
 */
export function DayField({ id, legend, labels, value, onWrite, error }: Props) {
  const [givenYear = '', givenMonth = '', givenDay = ''] = value?.split('-') ?? []
  const [texts, setTexts] = useState({ day: givenDay, month: givenMonth, year: givenYear })
  const write = (part: keyof typeof texts) => (text: string) => {
    const next = { ...texts, [part]: text.replace(/\D/g, '') }
    setTexts(next)
    onWrite(written(next.year, next.month, next.day))
  }
  const invalid = error !== undefined
  const part = (name: keyof typeof texts, most: number) => (
    <Input
      id={`${id}-${name}`}
      label={labels[name]}
      value={texts[name]}
      onInput={write(name)}
      kind="number"
      maxLength={most}
      invalid={invalid}
      className={`day-${name}`}
      {...(invalid && { describedBy: `${id}-error` })}
    />
  )
  return (
    <Fieldset label={plainText(legend)} legend={<Text className="day-legend">{legend}</Text>} className="day">
      {invalid && (
        <Box id={`${id}-error`} className="day-error">
          <Icon name="danger" className="day-error-icon" />
          <Text>{error}</Text>
        </Box>
      )}
      <Box className="day-parts">
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
      </Box>
    </Fieldset>
  )
}
