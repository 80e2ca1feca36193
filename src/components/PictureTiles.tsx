import { classNames } from '../ui/classes'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import { RadioGroup, type RadioGroupProps, type RadioOption } from './RadioGroup'
import './PictureTiles.scss'

export interface PictureTile extends RadioOption {
  readonly drawing: DrawingName
}

interface Props extends Omit<RadioGroupProps<PictureTile>, 'options'> {
  /** Absent: 2. */
  level?: 1 | 2
  focusKey?: string
  tiles: readonly PictureTile[]
  /** Low tiles: each picture stands before its words. Absent: above them. */
  low?: boolean
}

/**
 * A choice between a few pictures, each with its words; the screen changes below it.
 * @example <PictureTiles legend="Which app?" name="app" tiles={apps} value={null} onSelect={select} />
 */
export function PictureTiles({ tiles, level = 2, low = false, ...group }: Props) {
  return (
    <RadioGroup
      {...group}
      level={level}
      options={tiles}
      classes={{
        fieldset: 'picture-choice',
        legend: level === 2 ? 'picture-legend' : '',
        rows: classNames('picture-tiles', low && 'picture-tiles-low'),
        option: 'picture-tile',
        label: 'picture-tile-label',
        hint: 'picture-tile-hint',
      }}
      before={({ drawing }) => <Drawing name={drawing} size={low ? 48 : 64} className="picture-tile-drawing" />}
    />
  )
}
