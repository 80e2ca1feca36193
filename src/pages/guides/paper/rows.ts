import type { Group, Item, Note, Written } from '../../../components/Paper'
import { modulesOf } from '../../../components/qr'
import type { Words as Said } from '../../../i18n'
import { BOX, type Row } from '../../../platform/picture-layout'
import { scriptOf } from '../../../ui/script'

/** The px of the picture to a px of a phone's screen. */
const SCALE = 2
/** The width of the picture, its margin, and the most that WeChat draws. */
export const PICTURE = { width: 750, margin: 40, tallest: 4096 } as const

/** Heights of a line by script, as on the screen. */
const LEADING = { latin: 1.35, cyrillic: 1.35, vietnamese: 1.45, cjk: 1.45, 'thai-lao': 1.6, arabic: 1.6, burmese: 1.8 } as const

const CHINESE = 'zh-Hans'
const [TITLE, BODY, SMALL, TINY, SENTENCE] = [22, 17, 15, 12, 24].map((px) => px * SCALE) as [number, number, number, number, number]

interface Look {
  size?: number
  bold?: boolean
  above?: number
  indent?: number
  sign?: string | null
  keep?: boolean
  /** The language of the words where that is not the paper's. */
  lang?: string
}

/** Gives what turns words into rows, each language a row. */
function writer(lang: string) {
  const one = (text: string, of: string, { size = BODY, bold = false, above = 0, indent = 0, sign = null, keep = false }: Look): Row => {
    const script = scriptOf(of)
    return { kind: 'words', text, size, bold, leading: LEADING[script], direction: script === 'arabic' ? 'rtl' : 'ltr', above, indent, sign, keep }
  }
  return (words: Said, look: Look = {}): Row[] => {
    if (typeof words === 'string') return [one(words, look.lang ?? lang, look)]
    const chinese = words.zh === null ? [] : [one(words.zh, CHINESE, { ...look, sign: null, above: 0, size: Math.min(look.size ?? BODY, SMALL + 4), bold: false })]
    return [one(words.text, look.lang ?? lang, { ...look, keep: look.keep ?? chinese.length > 0 }), ...chinese]
  }
}

type Write = ReturnType<typeof writer>

function noteRows(write: Write, notes: readonly Note[], indent: number, sentence: boolean): Row[] {
  return notes.flatMap(({ kind, words }) => write(words, {
    size: kind === 'zh' && sentence ? SENTENCE : kind === 'hint' || kind === 'zh' ? SMALL : BODY,
    bold: kind === 'strong' || kind === 'warning' || kind === 'phone',
    above: 4, indent, ...(kind === 'zh' && { lang: CHINESE }), ...(kind === 'phone' && { lang: 'en' }),
  }))
}

function itemRows(write: Write, { sign, look }: Group, { words, lang, notes }: Item, index: number): Row[] {
  const small = look === 'small'
  const indent = sign === 'none' ? 0 : BODY * 1.5
  const before = sign === 'number' ? `${index + 1}.` : sign === 'box' ? BOX : null
  const first = words === null ? [] : write(words, {
    size: small ? TINY : BODY, above: small ? 8 : 16, indent, sign: before, keep: notes.length > 0 && !small, ...(lang !== undefined && { lang }),
  })
  const below = noteRows(write, notes, indent, look === 'sentence')
  return [...first, ...(small ? below.map((row) => (row.kind === 'words' ? { ...row, size: TINY, above: 0 } : row)) : below)]
}

/**
 * A paper as the rows of a long picture.
 * @example savePictures('canvas', rowsOf(written, 'ar'), { ...PICTURE, direction: 'rtl' })
 */
export function rowsOf({ title, lead, groups, code, foot }: Written, lang: string): Row[] {
  const write = writer(lang)
  const modules = code && modulesOf(code.text)
  return [
    ...write(title, { size: TITLE, bold: true, keep: true }),
    ...noteRows(write, lead, 0, false),
    ...groups.flatMap((group): Row[] => [
      ...write(group.title, { bold: true, above: 40, keep: true }),
      { kind: 'rule', above: 4 },
      ...noteRows(write, group.lead, 0, false),
      ...group.items.flatMap((one, index) => itemRows(write, group, one, index)),
    ]),
    ...(code && modules ? [
      { kind: 'code', modules: modules.size, dark: modules.dark, module: Math.floor(400 / modules.size), above: 40 } as const,
      ...write(code.caption, { size: SMALL }), ...write(code.type, { size: TINY, above: 8 }), ...write(code.short, { size: SMALL, bold: true, lang: 'en' }),
    ] : []),
    { kind: 'rule', above: 40 },
    ...foot.flatMap((line) => write(line, { size: TINY, above: 6 })),
  ]
}
