import { breakLines } from './line-breaks'

/** A marker that is drawn as a checkbox. */
export const BOX = '□'

/** Text, which takes as many lines as it needs. Sizes are in px of the image. */
export interface TextRow {
  readonly kind: 'text'
  readonly text: string
  readonly size: number
  readonly bold: boolean
  /** The line height, as a multiple of the size. */
  readonly leading: number
  readonly direction: 'ltr' | 'rtl'
  /** The space above it. */
  readonly above: number
  /** The indent from the start of a line. */
  readonly indent: number
  /** The marker before the first line: a number, or `BOX`. */
  readonly marker: string | null
  /** Whether it is in the same image as the next row, as a heading is. */
  readonly keepWithNext: boolean
}

/** A line across the image. */
export interface DividerRow {
  readonly kind: 'rule'
  readonly above: number
}

/** A QR code. */
export interface CodeRow {
  readonly kind: 'code'
  /** The width in modules, with the margin. */
  readonly modules: number
  readonly dark: (x: number, y: number) => boolean
  /** The size of a module in px. */
  readonly module: number
  readonly above: number
}

export type Row = TextRow | DividerRow | CodeRow

/** A line of text, by its vertical middle and the side on which it starts. */
interface TextDrawing {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly align: 'left' | 'right'
  readonly direction: 'ltr' | 'rtl'
}

/** An outlined box, or a filled one, by its top left corner. */
interface BoxDrawing {
  readonly kind: 'box' | 'fill'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An element of an image, in px. */
export type CanvasDrawing = TextDrawing | BoxDrawing

/** One image. */
export interface ImagePage {
  readonly height: number
  readonly drawings: readonly CanvasDrawing[]
}

/** The width of the images, the margin on all sides, the maximum height, and the direction of lines. */
export interface ImageFormat {
  readonly width: number
  readonly margin: number
  readonly maxHeight: number
  readonly direction: 'ltr' | 'rtl'
}

/** Measures the width of a text in px. */
export type MeasureText = (text: string, size: number, bold: boolean) => number

/** The drawings of a row, relative to its top, and its height. */
interface Block {
  readonly above: number
  readonly height: number
  readonly keepWithNext: boolean
  readonly drawings: readonly CanvasDrawing[]
}

function textBlocks(
  { text, size, bold, leading, direction, above, indent, marker, keepWithNext }: TextRow,
  format: ImageFormat,
  measure: MeasureText,
): Block[] {
  const { width, margin } = format
  const isLtr = format.direction === 'ltr'
  const align = isLtr ? 'left' : 'right'
  const start = (inset: number) => (isLtr ? margin + inset : width - margin - inset)
  const lineHeight = Math.ceil(size * leading)
  const markerDrawings: CanvasDrawing[] =
    marker === null
      ? []
      : marker === BOX
        ? [
            {
              kind: 'box',
              x: isLtr ? start(0) : start(0) - size * 0.8,
              y: (lineHeight - size * 0.8) / 2,
              width: size * 0.8,
              height: size * 0.8,
            },
          ]
        : [{ kind: 'text', text: marker, x: start(0), y: lineHeight / 2, size, bold: true, align, direction: 'ltr' }]
  const lines = breakLines(text, width - 2 * margin - indent, (part) => measure(part, size, bold))
  return lines.map((line, index) => ({
    above: index === 0 ? above : 0,
    height: lineHeight,
    keepWithNext: keepWithNext || (index === 0 && lines.length > 1),
    drawings: [
      ...(index === 0 ? markerDrawings : []),
      { kind: 'text', text: line, x: start(indent), y: lineHeight / 2, size, bold, align, direction },
    ],
  }))
}

function codeBlock({ modules, dark, module, above }: CodeRow, { width }: ImageFormat): Block {
  const x = Math.round((width - modules * module) / 2)
  const drawings: CanvasDrawing[] = []
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (dark(column, row))
        drawings.push({ kind: 'fill', x: x + column * module, y: row * module, width: module, height: module })
    }
  }
  return { above, height: modules * module, keepWithNext: false, drawings }
}

function toBlocks(row: Row, format: ImageFormat, measure: MeasureText): Block[] {
  if (row.kind === 'text') return textBlocks(row, format, measure)
  if (row.kind === 'code') return [codeBlock(row, format)]
  const line: CanvasDrawing = {
    kind: 'fill',
    x: format.margin,
    y: 0,
    width: format.width - 2 * format.margin,
    height: 2,
  }
  return [{ above: row.above, height: 2, keepWithNext: true, drawings: [line] }]
}

/** Groups the blocks that must be in the same image. */
function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  let current: Block[] = []
  for (const block of blocks) {
    current.push(block)
    if (block.keepWithNext) continue
    groups.push(current)
    current = []
  }
  return current.length > 0 ? [...groups, current] : groups
}

/**
 * Lays rows out on as many images as they need: none exceeds the maximum height, and no row is cut.
 * @example layoutImages(rows, { width: 750, margin: 40, maxHeight: 4096, direction: 'rtl' }, measure).length // 2
 */
export function layoutImages(rows: readonly Row[], format: ImageFormat, measure: MeasureText): ImagePage[] {
  const pages: { height: number; drawings: CanvasDrawing[] }[] = []
  let page: { height: number; drawings: CanvasDrawing[] } | null = null
  for (const group of groupBlocks(rows.flatMap((row) => toBlocks(row, format, measure)))) {
    const groupHeight = group.reduce((sum, { above, height }) => sum + above + height, 0)
    if (!page || page.height + groupHeight + format.margin > format.maxHeight) {
      page = { height: format.margin, drawings: [] }
      pages.push(page)
    }
    for (const { above, height, drawings } of group) {
      // No space above the first row of an image.
      const top: number = page.height + (page.drawings.length === 0 ? 0 : above)
      page.drawings.push(...drawings.map((drawing) => ({ ...drawing, y: drawing.y + top })))
      page.height = top + height
    }
  }
  return pages.map(({ height, drawings }) => ({ height: height + format.margin, drawings }))
}
