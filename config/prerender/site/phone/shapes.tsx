import type { ReactNode } from 'react'
import type { Rect } from '../../../../src/components/phone/layout'

// What phone.scss says of a drawn phone, as attributes of SVG: all lengths are pixels of the drawing.

export const INK = '#191919'
export const SCENERY = '#6f6f6f'

/** The fonts of Chinese in app.scss. */
export const FONTS =
  'system-ui,-apple-system,Roboto,PingFang SC,HarmonyOS Sans SC,MiSans,Microsoft YaHei,Noto Sans CJK SC,sans-serif'

const LINE_HEIGHT = 1.3

/** The width of a text in its own font size: Chinese characters are squares. */
const widthOf = (text: string) => Array.from(text).reduce((sum, char) => sum + (char > '⺀' ? 1 : 0.58), 0)

/** A text in lines of at most a width. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines = ['']
  for (const char of Array.from(text)) {
    const last = lines[lines.length - 1]!
    if (last !== '' && widthOf(last + char) * size > width) lines.push(char)
    else lines[lines.length - 1] = last + char
  }
  return lines
}

interface WordsProps {
  /** In lines, as `linesOf` makes them. */
  lines: readonly string[]
  x: number
  /** The middle of all lines. */
  y: number
  size: number
  lineHeight?: number
  anchor?: 'middle' | 'end'
  bold?: boolean
  fill?: string
}

/** Lines of text around a middle. */
export function Lines({ lines, x, y, size, lineHeight = LINE_HEIGHT, anchor, bold, fill }: WordsProps) {
  const height = size * lineHeight
  return lines.map((line, i) => (
    <text
      key={i}
      x={round(x)}
      // The baseline is a little below the middle of a line.
      y={round(y + (i - (lines.length - 1) / 2) * height + size * 0.36)}
      fontSize={size === 13 ? undefined : size}
      fontWeight={bold ? 700 : undefined}
      textAnchor={anchor}
      fill={fill === INK ? undefined : fill}
    >
      {line}
    </text>
  ))
}

export const round = (length: number) => Math.round(length * 100) / 100

/** The height of some lines. */
export const heightOf = (lines: readonly string[], size: number, lineHeight = LINE_HEIGHT) =>
  lines.length * size * lineHeight

/** The grey line for words that no source gives. */
export function GreyLine({
  x,
  y,
  width = 74,
  height = 8,
  fill = '#dcdfe3',
}: {
  x: number
  y: number
  width?: number
  height?: number
  fill?: string
}) {
  return <rect x={round(x)} y={round(y - height / 2)} width={width} height={height} rx={height / 2} fill={fill} />
}

/** A card; parts that continue a card have no corners there, and a line between them. */
export function CardShape({
  rect: { left, top, width, height },
  fill = '#fff',
  topCorner = 9,
  bottomCorner = 9,
  hasLine = false,
}: {
  rect: Rect
  fill?: string
  topCorner?: number
  bottomCorner?: number
  hasLine?: boolean
}) {
  const corner = (r: number, dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`)
  const [t, b] = [topCorner, bottomCorner]
  const path = [
    `M${round(left + t)} ${round(top)}h${round(width - 2 * t)}`,
    corner(t, t, t),
    `v${round(height - t - b)}`,
    corner(b, -b, b),
    `h${round(2 * b - width)}`,
    corner(b, -b, -b),
    `v${round(t + b - height)}`,
    corner(t, t, -t),
    'z',
  ].join('')
  return (
    <>
      <path d={path} fill={fill} />
      {hasLine && <rect x={round(left)} y={round(top)} width={round(width)} height="1" fill="#eaeaea" />}
    </>
  )
}

/** A small square: of a row, or of an app's icon. */
export function Square({
  x,
  y,
  size,
  corner,
  stroke,
  fill = 'none',
}: {
  x: number
  y: number
  size: number
  corner: number
  stroke: string
  fill?: string
}) {
  return (
    <rect
      x={round(x + 1)}
      y={round(y + 1)}
      width={size - 2}
      height={size - 2}
      rx={corner - 1}
      fill={fill}
      stroke={stroke}
      strokeWidth="2"
    />
  )
}

/** The angle at the end of a row, or at the start of a title; `x` and `y` are the middle of its square. */
export function Angle({
  x,
  y,
  size,
  turn,
  stroke,
}: {
  x: number
  y: number
  size: number
  turn: number
  stroke: string
}) {
  const half = (size + 2) / 2
  return (
    <path
      d={`M${-half} ${1 - half}h${size + 1}v${size + 1}`}
      transform={`translate(${round(x)} ${round(y)}) rotate(${turn})`}
      fill="none"
      stroke={stroke}
      strokeWidth="2"
    />
  )
}

/** A place for one of the app's drawings, which is set in when the file is written; `size` is its width and height. */
export function DrawingPlace({ name, size, transform }: { name: string; size: number; transform: string }): ReactNode {
  return <g transform={`${transform} scale(${round(size / 96)})`} data-drawing={name} />
}
