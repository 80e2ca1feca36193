import type { PartProps } from './part'
import { GreyLine, heightOf, Lines, linesOf, round } from './shapes'

interface Props extends Pick<PartProps, 'part' | 'rect'> {
  fill: string
  size: number
  corner: number
  padding: { readonly block: number; readonly inline: number }
  /** The least height. */
  minimum: number
  bold: boolean
}

/**
 * A box with words in its middle: a button, or a message.
 * @example <PhoneBox part={part} rect={rect} fill="#18824a" size={14} corner={21} padding={padding} minimum={40} bold />
 */
export function PhoneBox({ part: { zh }, rect, fill, size, corner, padding, minimum, bold }: Props) {
  const { left, top, width, height } = rect
  const lines = zh === null ? [] : linesOf(zh, size, width - 2 * padding.inline)
  const box = Math.max(minimum, (zh === null ? 8 : heightOf(lines, size)) + 2 * padding.block)
  const middle = top + height / 2
  const centre = left + width / 2
  return (
    <>
      <rect
        x={round(left)}
        y={round(middle - box / 2)}
        width={round(width)}
        height={round(box)}
        rx={Math.min(corner, box / 2)}
        fill={fill}
      />
      {zh !== null ? (
        <Lines lines={lines} x={centre} y={middle} size={size} anchor="middle" bold={bold} fill="#fff" />
      ) : bold ? (
        <GreyLine x={centre - 37} y={middle} fill="#ffffffb3" />
      ) : (
        <GreyLine x={left + padding.inline} y={middle} />
      )}
    </>
  )
}
