import type { PrintGroup, PrintItem, PrintNote, PrintContent } from '../../../components/PrintSheet'
import { qrModules } from '../../../components/qr'
import type { DisplayText } from '../../../i18n'
import { BOX, type Row } from '../../../platform/image-layout'
import { scriptOf } from '../../../ui/script'

/** Image pixels per px of a phone's screen. */
const SCALE = 2
/** The width and margin of the image, and the maximum height of a WeChat canvas, in px. */
export const IMAGE_FORMAT = { width: 750, margin: 40, maxHeight: 4096 } as const

/** The line heights by script, as on the screen. */
const LINE_HEIGHTS = {
  latin: 1.35,
  cyrillic: 1.35,
  vietnamese: 1.45,
  cjk: 1.45,
  korean: 1.45,
  'thai-lao': 1.6,
  arabic: 1.6,
  burmese: 1.8,
} as const

const CHINESE = 'zh-Hans'
const [TITLE, BODY, SMALL, TINY, SENTENCE] = [22, 17, 15, 12, 24].map((px) => px * SCALE) as [
  number,
  number,
  number,
  number,
  number,
]

interface RowStyle {
  size?: number
  bold?: boolean
  above?: number
  indent?: number
  marker?: string | null
  keepWithNext?: boolean
  /** The language of the text if it is not the print-out's. */
  lang?: string
}

/** Returns a function that converts text to rows, one per language. */
function createRowWriter(lang: string) {
  const textRow = (
    text: string,
    language: string,
    { size = BODY, bold = false, above = 0, indent = 0, marker = null, keepWithNext = false }: RowStyle,
  ): Row => {
    const script = scriptOf(language)
    return {
      kind: 'text',
      text,
      size,
      bold,
      leading: LINE_HEIGHTS[script],
      direction: script === 'arabic' ? 'rtl' : 'ltr',
      above,
      indent,
      marker,
      keepWithNext,
    }
  }
  return (text: DisplayText, style: RowStyle = {}): Row[] => {
    if (typeof text === 'string') return [textRow(text, style.lang ?? lang, style)]
    const chinese =
      text.zh === null
        ? []
        : [
            textRow(text.zh, CHINESE, {
              ...style,
              marker: null,
              above: 0,
              size: Math.min(style.size ?? BODY, SMALL + 4),
              bold: false,
            }),
          ]
    return [
      textRow(text.text, style.lang ?? lang, { ...style, keepWithNext: style.keepWithNext ?? chinese.length > 0 }),
      ...chinese,
    ]
  }
}

type RowWriter = ReturnType<typeof createRowWriter>

function noteRows(toRows: RowWriter, notes: readonly PrintNote[], indent: number, sentence: boolean): Row[] {
  return notes.flatMap(({ kind, text }) =>
    toRows(text, {
      size: kind === 'zh' && sentence ? SENTENCE : kind === 'hint' || kind === 'zh' ? SMALL : BODY,
      bold: kind === 'strong' || kind === 'warning' || kind === 'phone',
      above: 4,
      indent,
      ...(kind === 'zh' && { lang: CHINESE }),
      ...(kind === 'phone' && { lang: 'en' }),
    }),
  )
}

function itemRows(
  toRows: RowWriter,
  { marker, variant }: PrintGroup,
  { text, lang, notes }: PrintItem,
  index: number,
): Row[] {
  const isSmall = variant === 'small'
  const indent = marker === 'none' ? 0 : BODY * 1.5
  const markerText = marker === 'number' ? `${index + 1}.` : marker === 'box' ? BOX : null
  const textRows =
    text === null
      ? []
      : toRows(text, {
          size: isSmall ? TINY : BODY,
          above: isSmall ? 8 : 16,
          indent,
          marker: markerText,
          keepWithNext: notes.length > 0 && !isSmall,
          ...(lang !== undefined && { lang }),
        })
  const notesBelow = noteRows(toRows, notes, indent, variant === 'sentence')
  return [
    ...textRows,
    ...(isSmall ? notesBelow.map((row) => (row.kind === 'text' ? { ...row, size: TINY, above: 0 } : row)) : notesBelow),
  ]
}

/**
 * A print-out as the rows of a long image.
 * @example saveImages('canvas', toImageRows(content, 'ar'), { ...IMAGE_FORMAT, direction: 'rtl' })
 */
export function toImageRows({ title, lead, groups, code, footer }: PrintContent, lang: string): Row[] {
  const toRows = createRowWriter(lang)
  const qrCode = code && qrModules(code.text)
  return [
    ...toRows(title, { size: TITLE, bold: true, keepWithNext: true }),
    ...noteRows(toRows, lead, 0, false),
    ...groups.flatMap((group): Row[] => [
      ...toRows(group.title, { bold: true, above: 40, keepWithNext: true }),
      { kind: 'rule', above: 4 },
      ...noteRows(toRows, group.lead, 0, false),
      ...group.items.flatMap((item, index) => itemRows(toRows, group, item, index)),
    ]),
    ...(code && qrCode
      ? [
          {
            kind: 'code',
            modules: qrCode.size,
            dark: qrCode.dark,
            module: Math.floor(400 / qrCode.size),
            above: 40,
          } as const,
          ...toRows(code.caption, { size: SMALL }),
          ...toRows(code.type, { size: TINY, above: 8 }),
          ...toRows(code.short, { size: SMALL, bold: true, lang: 'en' }),
        ]
      : []),
    { kind: 'rule', above: 40 },
    ...footer.flatMap((line) => toRows(line, { size: TINY, above: 6 })),
  ]
}
