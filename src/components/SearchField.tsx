import { useState } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import type { DisplayText } from '../ui/display-text'
import { plainText } from '../ui/display-text'
import { Icon } from '../ui/icon'
import { Input } from '../ui/input'
import './SearchField.scss'

interface Props {
  /** The name of the field, also shown in it while it is empty. */
  label: DisplayText
  value: string
  onInput: (value: string) => void
  clearLabel: string
}

/**
 * A search input with a magnifying glass before it, and a cross that clears it.
 * @example <SearchField label="What are you looking for?" value={text} onInput={setText} clearLabel="Clear" />
 */
export function SearchField({ label, value, onInput, clearLabel }: Props) {
  const [cleared, setCleared] = useState(0)
  const clear = () => {
    onInput('')
    setCleared(cleared + 1)
  }
  return (
    <Box className="search">
      <Icon name="search" className="search-icon" />
      <Input
        id="search"
        label={label}
        hideLabel
        value={value}
        onInput={onInput}
        kind="search"
        placeholder={plainText(label)}
        className="search-input"
        {...(cleared > 0 && { focusKey: cleared })}
      />
      {value !== '' && (
        <Button kind="bare" label={clearLabel} onPress={clear} className="search-clear">
          <Icon name="close" />
        </Button>
      )}
    </Box>
  )
}
