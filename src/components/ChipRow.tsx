import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { GridRow } from '../ui/grid'
import { VisuallyHidden, Text } from '../ui/text'
import './ChipRow.scss'

export interface ChipOption {
  id: string
  label: string
  /** The full name and the state, for screen readers. */
  accessibleLabel: string
  selected: boolean
  /** Selecting it changes nothing; it can still be pressed. */
  muted: boolean
}

/** What a question is at this moment: to ask now, to ask later, without influence, or none of these. */
export type ChipRowState = 'next' | 'later' | 'muted' | 'open'

interface Props {
  legend: string
  /** Read by screen readers after the legend; absent: nothing. */
  description?: string
  state: ChipRowState
  /** The state in words, below the legend; absent: none. */
  note?: string
  chips: readonly ChipOption[]
  onPress: (id: string) => void
  /** Shown after the chips, e.g. a button for other chips. */
  trailing?: ReactNode
}

/**
 * A question in one row: its short name, then all answers, with the digit that presses each where there are keys.
 * Pressing a selected answer removes it. Use it in a Grid.
 * @example <ChipRow legend="停留居留" state="next" note="接着问这一项" chips={chips} onPress={choose} />
 */
export function ChipRow({ legend, description, state, note, chips, onPress, trailing }: Props) {
  return (
    <GridRow
      label={classNames(legend, description)}
      next={state === 'next'}
      className={classNames('chips', `chips-${state}`)}
    >
      <Box className="chips-legend">
        <Text>{legend}</Text>
        {description !== undefined && <VisuallyHidden>{description}</VisuallyHidden>}
        {note !== undefined && <Text className="chips-note">{note}</Text>}
      </Box>
      <Box className="chips-row">
        {chips.map(({ id, label, accessibleLabel, selected, muted }, index) => (
          <Button
            key={id}
            kind="bare"
            pressed={selected}
            onPress={() => onPress(id)}
            label={accessibleLabel}
            className={classNames('chip', selected && 'chip-selected', muted && 'chip-muted')}
          >
            {index < 9 && (
              <Box inline className="chip-key">
                {String(index + 1)}
              </Box>
            )}
            {label}
          </Button>
        ))}
        {trailing}
      </Box>
    </GridRow>
  )
}
