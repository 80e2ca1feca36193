import { inkOf, type PartProps } from './part'
import { DrawingPlace, GreyLine, heightOf, INK, Lines, linesOf, round } from './shapes'

/** The sign that opens a menu. */
export function Plus({ rect: { left, top, width }, look }: PartProps) {
  const [x, y] = [left + width / 2, top + 20]
  return (
    <g fill="none" stroke={look.onBar} strokeWidth="2">
      <circle cx={x} cy={y} r="12" />
      <path d={`M${x - 5} ${y}h10M${x} ${y - 5}v10`} />
    </g>
  )
}

/** The oval that a face must fill. */
export function Face({ rect: { left, top, width, height } }: PartProps) {
  const [x, y] = [left + width / 2, top + height / 2]
  return (
    <>
      <ellipse cx={round(x)} cy={round(y)} rx="64.5" ry="77.5" fill="#fff" stroke="#d7e4f8" strokeWidth="5" />
      <DrawingPlace name="face-check" size={112} transform={`translate(${round(x - 56)} ${round(y - 56)})`} />
    </>
  )
}

/** Words in the middle of a part; without known words a grey line. */
function Caption({ part, x, y, lines }: Pick<PartProps, 'part'> & { x: number; y: number; lines: readonly string[] }) {
  if (part.zh === null) return <GreyLine x={x - 37} y={y} />
  return <Lines lines={lines} x={x} y={y} size={13} anchor="middle" fill={inkOf(part, INK)} />
}

const captionOf = ({ part: { zh }, rect: { width } }: PartProps) => {
  const lines = zh === null ? [] : linesOf(zh, 13, width)
  return { lines, height: zh === null ? 8 : heightOf(lines, 13) }
}

/** Not a real code: it cannot be scanned. */
export function Qr(props: PartProps) {
  const { left, top, width, height } = props.rect
  const caption = captionOf(props)
  const x = left + width / 2
  const start = top + (height - 138 - caption.height) / 2
  return (
    <>
      <g transform={`translate(${round(x - 64)} ${round(start)})`}>
        <rect width="128" height="128" fill="#fff" />
        <g transform="translate(8 8) scale(5.3333)">
          <path d="M0 0h7v7H0zM14 0h7v7h-7zM0 14h7v7H0z" fill="#000" />
          <path fill="#fff" d="M1 1h5v5H1zM15 1h5v5h-5zM1 15h5v5H1z" />
          <path
            fill="#000"
            d="M2 2h3v3H2zM16 2h3v3h-3zM2 16h3v3H2zM9 0h2v3H9zM9 5h3v2H9zM0 9h3v2H0zM5 9h2v3H5zM9 9h3v3H9zM14 9h2v2h-2zM18 9h3v3h-3zM9 14h2v2H9zM13 13h3v3h-3zM18 14h2v2h-2zM9 18h3v3H9zM14 18h2v3h-2zM18 18h3v2h-3z"
          />
        </g>
      </g>
      <Caption part={props.part} x={x} y={start + 138 + caption.height / 2} lines={caption.lines} />
    </>
  )
}

/** Six boxes for the digits of a code or a password, below their name. */
export function Boxes(props: PartProps) {
  const { part, rect } = props
  const { left, top, width, height } = rect
  const caption = captionOf(props)
  const x = left + width / 2
  const start = top + (height - 36 - caption.height) / 2
  const [box, digits] = [start + caption.height + 8, part.kind === 'password' ? '●●●●●●' : (part.value ?? '')]
  return (
    <>
      <Caption part={part} x={x} y={start + caption.height / 2} lines={caption.lines} />
      {Array.from({ length: 6 }, (_, i) => (
        <g key={i}>
          <rect x={round(x - 87 + i * 30)} y={round(box)} width="24" height="28" rx="5" fill="#fff" />
          {digits[i] !== undefined && (
            <Lines lines={[digits[i]]} x={x - 75 + i * 30} y={box + 14} size={13} bold anchor="middle" />
          )}
        </g>
      ))}
    </>
  )
}
