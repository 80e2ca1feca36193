import { useState } from 'react'
import { Box } from '../ui/box'
import { Fieldset } from '../ui/field'
import { Icon } from '../ui/icon'
import { Input } from '../ui/input'
import { Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import './DayField.scss'

interface Props {
  /** Tells this field from others. */
  id: string
  legend: Words
  labels: { day: Words; month: Words; year: Words }
  /** `YYYY-MM-DD`; null: none given. */
  value: string | null
  /** The day as written, which may be none of the calendar; null once all is empty. */
  onWrite: (day: string | null) => void
  /** What is wrong; absent: nothing is. */
  error?: Words
}

const written = (year: string, month: string, day: string) =>
  (year + month + day === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/**
 * A day in three short lines, which no wheel and no calendar sheet stands in the way of.
 * @example <DayField id="baby" legend="When was your child born?" labels={labels} value={null} onWrite={keep} />
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
      most={most}
      invalid={invalid}
      className={`day-${name}`}
      {...(invalid && { describedBy: `${id}-error` })}
    />
  )
  return (
    <Fieldset label={plain(legend)} legend={<Text className="day-legend">{legend}</Text>} className="day">
      {invalid && <Box id={`${id}-error`} className="day-error"><Icon name="danger" className="day-error-icon" /><Text>{error}</Text></Box>}
      <Box className="day-parts">{part('day', 2)}{part('month', 2)}{part('year', 4)}</Box>
    </Fieldset>
  )
}
