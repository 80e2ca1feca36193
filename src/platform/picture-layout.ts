import { linesOf } from './picture-lines'

/** A sign that is drawn as a box, to be ticked. */
export const BOX = '□'

/** Words on the picture, which take as many lines as they need. Sizes are in px of the picture. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly size: number
  readonly bold: boolean
  /** The height of a line, as a multiple of the size. */
  readonly leading: number
  readonly direction: 'ltr' | 'rtl'
  /** The space above it. */
  readonly above: number
  /** How far it stands in from where lines start. */
  readonly indent: number
  /** What stands before its first line: a number, or a BOX. */
  readonly sign: string | null
  /** It stays with what follows, as a heading does. */
  readonly keep: boolean
}

/** A line across the picture. */
export interface Rule {
  readonly kind: 'rule'
  readonly above: number
}

/** A QR code. */
export interface Code {
  readonly kind: 'code'
  /** How many modules it is wide, with its margin. */
  readonly modules: number
  readonly dark: (x: number, y: number) => boolean
  /** The px of a module. */
  readonly module: number
  readonly above: number
}

export type Row = Words | Rule | Code

/** A line of text, by the middle of its height and the side on which it starts. */
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

/** An empty box, or a black one, by its top left corner. */
interface BoxDrawing {
  readonly kind: 'box' | 'fill'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something to be drawn on a picture, in px. */
export type Drawing = TextDrawing | BoxDrawing

/** One picture. */
export interface Sheet {
  readonly height: number
  readonly drawings: readonly Drawing[]
}

/** The picture's width, its margin on all sides, the most that it may be high, and on which side lines start. */
export interface Frame {
  readonly width: number
  readonly margin: number
  readonly tallest: number
  readonly direction: 'ltr' | 'rtl'
}

/** How wide a text is in px. */
export type MeasureText = (text: string, size: number, bold: boolean) => number

/** A row as it is drawn from its own top, and how high it is. */
interface Block {
  readonly above: number
  readonly height: number
  readonly keep: boolean
  readonly drawings: readonly Drawing[]
}

function wordsBlocks({ text, size, bold, leading, direction, above, indent, sign, keep }: Words, frame: Frame, measure: MeasureText): Block[] {
  const { width, margin } = frame
  const left = frame.direction === 'ltr'
  const align = left ? 'left' : 'right'
  const start = (inset: number) => (left ? margin + inset : width - margin - inset)
  const high = Math.ceil(size * leading)
  const before: Drawing[] = sign === null ? []
    : sign === BOX ? [{ kind: 'box', x: left ? start(0) : start(0) - size * 0.8, y: (high - size * 0.8) / 2, width: size * 0.8, height: size * 0.8 }]
      : [{ kind: 'text', text: sign, x: start(0), y: high / 2, size, bold: true, align, direction: 'ltr' }]
  const lines = linesOf(text, width - 2 * margin - indent, (one) => measure(one, size, bold))
  return lines.map((line, at) => ({
    above: at === 0 ? above : 0, height: high, keep: keep || at === 0 && lines.length > 1,
    drawings: [...(at === 0 ? before : []), { kind: 'text', text: line, x: start(indent), y: high / 2, size, bold, align, direction }],
  }))
}

function codeBlock({ modules, dark, module, above }: Code, { width }: Frame): Block {
  const x = Math.round((width - modules * module) / 2)
  const drawings: Drawing[] = []
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (dark(column, row)) drawings.push({ kind: 'fill', x: x + column * module, y: row * module, width: module, height: module })
    }
  }
  return { above, height: modules * module, keep: false, drawings }
}

function blocks(row: Row, frame: Frame, measure: MeasureText): Block[] {
  if (row.kind === 'words') return wordsBlocks(row, frame, measure)
  if (row.kind === 'code') return [codeBlock(row, frame)]
  const line: Drawing = { kind: 'fill', x: frame.margin, y: 0, width: frame.width - 2 * frame.margin, height: 2 }
  return [{ above: row.above, height: 2, keep: true, drawings: [line] }]
}

/** Blocks that stay together. */
function bundles(all: readonly Block[]): Block[][] {
  const done: Block[][] = []
  let open: Block[] = []
  for (const one of all) {
    open.push(one)
    if (one.keep) continue
    done.push(open)
    open = []
  }
  return open.length > 0 ? [...done, open] : done
}

/**
 * Rows set out on as many pictures as they need: none is higher than it may be, and nothing is cut through.
 * @example layOut(rows, { width: 750, margin: 40, tallest: 4096, direction: 'rtl' }, measure).length // 2
 */
export function layOut(rows: readonly Row[], frame: Frame, measure: MeasureText): Sheet[] {
  const sheets: { height: number; drawings: Drawing[] }[] = []
  let sheet: { height: number; drawings: Drawing[] } | null = null
  for (const bundle of bundles(rows.flatMap((row) => blocks(row, frame, measure)))) {
    const high = bundle.reduce((sum, one) => sum + one.above + one.height, 0)
    if (!sheet || sheet.height + high + frame.margin > frame.tallest) {
      sheet = { height: frame.margin, drawings: [] }
      sheets.push(sheet)
    }
    for (const { above, height, drawings } of bundle) {
      // At the top of a picture no space is needed.
      const top: number = sheet.height + (sheet.drawings.length === 0 ? 0 : above)
      sheet.drawings.push(...drawings.map((one) => ({ ...one, y: one.y + top })))
      sheet.height = top + height
    }
  }
  return sheets.map(({ height, drawings }) => ({ height: height + frame.margin, drawings }))
}
