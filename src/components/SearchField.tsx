import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Input } from '../ui/input'
import type { Words } from '../ui/words'
import './SearchField.scss'

interface Props {
  /** Seen above the field. */
  label: Words
  value: string
  onInput: (value: string) => void
  clearLabel: string
  placeholder?: string
}

/**
 * A line to search in; what is found appears below as one writes.
 * @example <SearchField label="Search" value={text} onInput={setText} clearLabel="Clear" />
 */
export function SearchField({ label, value, onInput, clearLabel, placeholder }: Props) {
  return (
    <Box className="search">
      <Input id="search" label={label} value={value} onInput={onInput} kind="search" className="search-input" {...(placeholder !== undefined && { placeholder })} />
      {value !== '' && (
        <Button kind="plain" label={clearLabel} onPress={() => onInput('')} className="search-clear"><Icon name="close" /></Button>
      )}
    </Box>
  )
}
