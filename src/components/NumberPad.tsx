import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import './NumberPad.scss'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

interface Props {
  /** The accessible name of the keys. */
  label: string
  /** The typed digits; '': none yet. */
  value: string
  /** The point that separates a fraction; absent: only whole numbers. */
  point?: string
  maxLength: number
  /** The language of the labels, e.g. that of the clerk. */
  lang: string
  deleteLabel: string
  enterLabel: string
  onChange: (value: string) => void
  /** Called with a value that is not empty. */
  onEnter: (value: string) => void
}

/**
 * Large keys to type a number without the keyboard of the phone, e.g. by a clerk who reads another language.
 * @example <NumberPad label="金额" value={value} point="." maxLength={8} lang="zh-Hans" deleteLabel="删除" enterLabel="确定" onChange={setValue} onEnter={select} />
 */
export function NumberPad({ label, value, point, maxLength, lang, deleteLabel, enterLabel, onChange, onEnter }: Props) {
  const type = (key: string) => {
    if (value.length < maxLength && !(key === point && (value === '' || value.includes(key)))) onChange(value + key)
  }
  const keys = [...DIGITS, ...(point === undefined ? [] : [point]), '0']
  return (
    <Box className="number-pad" lang={lang} dir="ltr">
      <Text className="number-pad-value">{value === '' ? '–' : value}</Text>
      <List label={label} className="number-pad-keys">
        {keys.map((key) => (
          <Item key={key} className="number-pad-item">
            <Button kind="bare" className="number-pad-key" onPress={() => type(key)}>
              {key}
            </Button>
          </Item>
        ))}
        <Item className="number-pad-item">
          <Button kind="bare" className="number-pad-key" onPress={() => onChange(value.slice(0, -1))}>
            {deleteLabel}
          </Button>
        </Item>
      </List>
      <Button
        kind="primary"
        disabled={value === ''}
        onPress={() => onEnter(value.replace(/\D$/, ''))}
        className="number-pad-enter"
      >
        {enterLabel}
      </Button>
    </Box>
  )
}
