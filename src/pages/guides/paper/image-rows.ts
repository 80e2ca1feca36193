import type { PrintContent, PrintCounterCard, PrintItem, PrintSection } from '../../../components/print-content'
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
const SIZE = { title: 23 * SCALE, body: 17 * SCALE, small: 15 * SCALE, fine: 13 * SCALE, sentence: 28 * SCALE } as const
/** The indent after a marker. */
const INDENT = SIZE.body * 1.5
/** What is written by hand is written after these dots. */
const BLANK = '……………………'
/** In place of a box: the person has the paper. */
const TICK = '✓'
/** The pips of a certainty: as many are filled as on the screen. */
const PIPS = { yes: '●●●', likely: '●●○', ask: '●○○' } as const

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
    { size = SIZE.body, bold = false, above = 0, indent = 0, marker = null, keepWithNext = false }: RowStyle,
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
  return (text: DisplayText | null | undefined, style: RowStyle = {}): Row[] => {
    if (text == null) return []
    if (typeof text === 'string') return [textRow(text, style.lang ?? lang, style)]
    const chinese = text.zh === null ? [] : [textRow(text.zh, CHINESE, { ...style, marker: null, above: 0 })]
    return [
      textRow(text.text, style.lang ?? lang, { ...style, keepWithNext: style.keepWithNext ?? chinese.length > 0 }),
      ...chinese,
    ]
  }
}

type RowWriter = ReturnType<typeof createRowWriter>

function itemRows(
  toRows: RowWriter,
  marker: PrintSection['marker'],
  { text, label, hint, warning, state }: PrintItem,
  index: number,
): Row[] {
  const indent = marker === 'none' ? 0 : INDENT
  const below = { size: SIZE.small, above: 4, indent }
  const sign = marker === 'number' ? `${index + 1}.` : marker === 'box' ? (state === 'ticked' ? TICK : BOX) : null
  return [
    ...toRows(text, { bold: marker === 'box', above: 16, indent, marker: sign, keepWithNext: true }),
    ...toRows(label, { ...below, bold: true, lang: CHINESE }),
    ...toRows(hint, below),
    ...toRows(warning, { ...below, bold: true }),
  ]
}

const headingRows = (toRows: RowWriter, title: DisplayText): Row[] => [
  ...toRows(title, { bold: true, above: 40, keepWithNext: true }),
  { kind: 'rule', above: 4 },
]

function cardRows(toRows: RowWriter, { sentences, caption, replies }: PrintCounterCard): Row[] {
  const size = sentences.length === 1 ? SIZE.sentence : SIZE.title
  return [
    { kind: 'rule', above: 40 },
    ...toRows(caption, { size: SIZE.small, above: 12, keepWithNext: true }),
    ...sentences.flatMap(({ zh, step }) =>
      toRows(zh, {
        size,
        bold: true,
        above: 12,
        lang: CHINESE,
        ...(step !== null && { marker: `${step}.`, indent: 1.2 * size }),
      }),
    ),
    ...replies.flatMap(({ zh: reply, text, blank }) => [
      ...toRows(blank ? `${reply}${BLANK}` : reply, { above: 12, indent: INDENT, marker: BOX, lang: CHINESE }),
      ...toRows(text, { size: SIZE.small, indent: INDENT }),
    ]),
    { kind: 'rule', above: 20 },
  ]
}

function codeRows(toRows: RowWriter, { text, short, caption }: NonNullable<PrintContent['code']>): Row[] {
  const { size, dark } = qrModules(text)
  return [
    { kind: 'code', modules: size, dark, module: Math.floor(400 / size), above: 40 },
    ...toRows(short, { size: SIZE.small, bold: true, lang: 'en' }),
    ...toRows(caption, { size: SIZE.small }),
  ]
}

/**
 * A print-out as the rows of a long image.
 * @example saveImages('paper', toImageRows(content, 'ar'), { ...IMAGE_FORMAT, direction: 'rtl' })
 */
export function toImageRows(content: PrintContent, lang: string): Row[] {
  const { brand, place, day, title, strength, sentence, isCaution, facts, sections, card, contacts, code } = content
  const toRows = createRowWriter(lang)
  const small = { size: SIZE.small, above: 4 }
  return [
    ...toRows(brand, { bold: true }),
    ...toRows(place, small),
    ...toRows(day, small),
    { kind: 'rule', above: 20 },
    ...(strength
      ? [
          ...toRows(PIPS[strength.kind], { above: 20, keepWithNext: true }),
          ...toRows(strength.label, { bold: true, keepWithNext: true }),
        ]
      : []),
    ...toRows(title, { size: SIZE.title, bold: true, above: 8, keepWithNext: true }),
    ...toRows(sentence, { above: 8, bold: isCaution }),
    ...facts.flatMap(({ name, value, note }) => [
      ...toRows(name, { size: SIZE.small, above: 20, keepWithNext: true }),
      ...toRows(value, { bold: true }),
      ...toRows(note, small),
    ]),
    ...sections.flatMap(({ title: heading, marker, items }) => [
      ...headingRows(toRows, heading),
      ...items.flatMap((item, index) => itemRows(toRows, marker, item, index)),
    ]),
    ...(card ? cardRows(toRows, card) : []),
    ...contacts.flatMap(({ name, hint, phone }) => [
      ...toRows(name, { size: SIZE.small, above: 20, keepWithNext: true }),
      ...toRows(hint, small),
      ...toRows(phone, { size: SIZE.title, bold: true, lang: 'en' }),
    ]),
    ...content.blanks.flatMap(({ label, value }) => [
      ...toRows(label, { size: SIZE.small, above: 20, keepWithNext: true }),
      ...toRows(value === '' ? BLANK : value, { lang: CHINESE }),
    ]),
    ...(code ? codeRows(toRows, code) : []),
    { kind: 'rule', above: 40 },
    ...content.footer.flatMap(({ text }) => toRows(text, { size: SIZE.fine, above: 6 })),
  ]
}
