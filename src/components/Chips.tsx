import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { GridRow } from '../ui/grid'
import { Spoken, Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import './Chips.scss'

export interface Chip {
  id: string
  label: Words
  /** Heard and not seen: the whole name, and what the look of the chip says. */
  spoken: string
  chosen: boolean
  /** Grey: choosing it changes nothing. It can still be pressed. */
  grey: boolean
}

interface Props {
  legend: Words
  /** Heard after the legend; absent: nothing. */
  remark?: string
  /** Every chip is grey, and so is the legend. */
  grey: boolean
  /** This row is the one to go on with. */
  next: boolean
  chips: readonly Chip[]
  onPress: (id: string) => void
  /** Stands after the chips, e.g. a way to see more of them. */
  after?: ReactNode
}

/**
 * A question in one row: its short name, then every answer to press; pressing a chosen one takes it back. Stands in a Grid.
 * @example <Chips legend="Stay" grey={false} next chips={chips} onPress={choose} />
 */
export function Chips({ legend, remark, grey, next, chips, onPress, after }: Props) {
  return (
    <GridRow label={classes(plain(legend), remark)} next={next} className={classes('chips', grey && 'chips-grey', next && 'chips-next')}>
      <Box className="chips-legend">
        <Text>{legend}</Text>
        {remark !== undefined && <Spoken>{remark}</Spoken>}
      </Box>
      <Box className="chips-row">
        {chips.map(({ id, label, spoken, chosen, grey: dull }) => (
          <Button
            key={id}
            kind="bare"
            on={chosen}
            onPress={() => onPress(id)}
            label={spoken}
            className={classes('chip', chosen && 'chip-chosen', dull && 'chip-grey')}
          >
            {label}
          </Button>
        ))}
        {after}
      </Box>
    </GridRow>
  )
}
