import type { Rect } from '../../../../src/components/phone/layout'
import type { PhonePart } from '../../../../src/components/phone/types'
import type { Look } from './looks'
import { GreyLine, INK, Lines, linesOf, SCENERY } from './shapes'

/** A part of the screen at its place. */
export interface PartProps {
  part: PhonePart
  index: number
  rect: Rect
  look: Look
  /** Whether it is one card with the part before it. */
  continues: boolean
  /** Whether it is one card with the part after it. */
  goesOn: boolean
}

const TINTS = ['#2f6fdb', '#18824a', '#96690c', '#bc3f18']

/** The colour of an icon: the same place has the same colour. */
export const tintOf = (index: number) => TINTS[index % TINTS.length]!

/** An icon for words that no source gives. */
export const BLANK = { stroke: '#dcdfe3', fill: '#eef0f2' }

/** Words that are only scenery are grey. */
export const inkOf = ({ pinyin }: PhonePart, ink: string) => (pinyin === undefined ? SCENERY : ink)

interface WordsProps {
  part: PhonePart
  x: number
  y: number
  width: number
  size?: number
  ink?: string
}

/** The words of a part from a left edge; without known words a grey line stands for them. */
export function Words({ part, x, y, width, size = 13, ink = INK }: WordsProps) {
  if (part.zh === null) return <GreyLine x={x} y={y} />
  return <Lines lines={linesOf(part.zh, size, width)} x={x} y={y} size={size} fill={inkOf(part, ink)} />
}
