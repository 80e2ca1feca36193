import { BLANK, inkOf, tintOf, type PartProps } from './part'
import { GreyLine, heightOf, Lines, linesOf, Square } from './shapes'

/** The size of the words below an icon. */
const TEXT = { size: 10.5, lineHeight: 1.25 }

/**
 * An icon with its words below.
 * @example <PhoneTile part={part} index={0} rect={rect} look={look} continues={false} goesOn={false} />
 */
export function PhoneTile({ part, index, rect: { left, top, width, height }, look }: PartProps) {
  const { zh } = part
  const { text, icon } = width > 80 ? look.wideTile : look.tile
  const lines = zh === null ? [] : linesOf(zh, TEXT.size, width - 6)
  const below = zh === null ? 7 : heightOf(lines, TEXT.size, TEXT.lineHeight)
  const start = top + (height - 32 - below) / 2
  const centre = left + width / 2
  const tint = tintOf(index)
  const { stroke, fill } = icon ?? (zh === null ? BLANK : { stroke: tint, fill: 'none' })
  return (
    <>
      <Square x={centre - 14} y={start} size={28} corner={8} stroke={stroke} fill={fill} />
      {zh === null ? (
        <GreyLine x={centre - 20} y={start + 35.5} width={40} height={7} />
      ) : (
        <>
          <Lines
            lines={[Array.from(zh)[0]!]}
            x={centre}
            y={start + 14}
            size={13}
            anchor="middle"
            bold
            fill={icon?.ink ?? tint}
          />
          <Lines
            lines={lines}
            x={centre}
            y={start + 32 + below / 2}
            {...TEXT}
            anchor="middle"
            fill={inkOf(part, text)}
          />
        </>
      )}
    </>
  )
}
