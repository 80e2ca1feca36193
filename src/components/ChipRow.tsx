import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { GridRow } from '../ui/grid'
import { VisuallyHidden, Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import './ChipRow.scss'

export interface ChipOption {
  id: string
  label: DisplayText
  /** The full name and the state, for screen readers. */
  accessibleLabel: string
  selected: boolean
  /** Selecting it changes nothing; it can still be pressed. */
  muted: boolean
}

interface Props {
  legend: DisplayText
  /** Read by screen readers after the legend; absent: nothing. */
  description?: string
  /** Every chip is muted, and so is the legend. */
  muted: boolean
  /** This row contains the next question. */
  next: boolean
  chips: readonly ChipOption[]
  onPress: (id: string) => void
  /** Shown after the chips, e.g. a button for other chips. */
  trailing?: ReactNode
  /** Shown beside the legend, where it takes no line of the chips, e.g. a button for more chips. */
  beside?: ReactNode
}

/**
 * A question in one row: its short name, then all answers. Pressing a selected answer removes it. Use it in a Grid.
 * @example <ChipRow legend="Stay" muted={false} next chips={chips} onPress={choose} />
 */
export function ChipRow({ legend, description, muted, next, chips, onPress, trailing, beside }: Props) {
  return (
    <GridRow
      label={classNames(plainText(legend), description)}
      next={next}
      className={classNames('chips', muted && 'chips-muted', next && 'chips-next')}
    >
      <Box className="chips-legend">
        <Text>{legend}</Text>
        {description !== undefined && <VisuallyHidden>{description}</VisuallyHidden>}
        {beside}
      </Box>
      <Box className="chips-row">
        {chips.map(({ id, label, accessibleLabel, selected, muted: dull }) => (
          <Button
            key={id}
            kind="bare"
            pressed={selected}
            onPress={() => onPress(id)}
            label={accessibleLabel}
            className={classNames('chip', selected && 'chip-selected', dull && 'chip-muted')}
          >
            {label}
          </Button>
        ))}
        {trailing}
      </Box>
    </GridRow>
  )
}
