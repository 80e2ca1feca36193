import { plainText } from '../../ui/display-text'
import type { ScreenLayout } from './layout'
import { GLASS } from './layout'
import type { PhoneScreen, PhoneStop } from './types'
import type { DisplayText } from '../../ui/display-text'

/** A note beside the phone, at the height of what it explains. */
export interface PhoneNote {
  readonly zh: string
  readonly meaning: DisplayText
  /** The space above it, in pixels. */
  readonly gap: number
}

/** The notes above the card of the pressed place and below it, the place of the card, and what found no room. */
export interface PhoneNotes {
  readonly above: readonly PhoneNote[]
  readonly card: { readonly gap: number; readonly top: number; readonly height: number }
  readonly below: readonly PhoneNote[]
  readonly rest: readonly Omit<PhoneNote, 'gap'>[]
}

const SPACE = 8
const HEIGHT = GLASS.height + 2 * GLASS.edge

// Characters of East Asian scripts are about twice as wide.
const widthOf = (text: string) => Array.from(text).reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)
const lines = (text: string, perLine: number) => Math.max(1, Math.ceil(widthOf(text) / perLine))

/** The estimated height of a note; a little more room than needed is better than too little. */
const noteHeight = (meaning: DisplayText) => 12 + 17 * lines(plainText(meaning), 13)

/** The estimated height of the card with Chinese, pinyin and meaning. */
const cardHeight = (zh: string, pinyin: string, meaning: string) =>
  20 + 29 * lines(zh, zh.length > 4 ? 9 : 8) + 20 * lines(pinyin, 11) + (meaning ? 20 * lines(meaning, 10) : 0)

/** What a screen says in Chinese besides the pressed place and the tabs, with its middle. Each text once; scenery says nothing. */
function others(screen: PhoneScreen, layout: ScreenLayout, stop: PhoneStop) {
  const pressed = screen.parts[stop.part]!.zh
  const found: { zh: string; meaning: DisplayText; middle: number; isTitle: boolean }[] = []
  const add = (zh: string | null, meaning: DisplayText | undefined, middle: number, isTitle = false) => {
    if (zh === null || meaning === undefined || zh === pressed || found.some((note) => note.zh === zh)) return
    found.push({ zh, meaning, middle, isTitle })
  }
  add(screen.title, screen.titleMeaning, 44, true)
  screen.parts.forEach(({ zh, meaning }, i) => {
    const { top, height } = layout.parts[i]!
    add(zh, meaning, top + height / 2)
  })
  return found.map((note) => ({ ...note, middle: note.middle + GLASS.edge })).sort((a, b) => a.middle - b.middle)
}

/**
 * Places the card and the notes beside the phone at the height of what they explain, without overlaps. Notes that find
 * no room are returned as `rest`, for the list below the phone.
 * @example placeNotes(screen, layoutScreen(screen), stop).below.length
 */
export function placeNotes(screen: PhoneScreen, layout: ScreenLayout, stop: PhoneStop): PhoneNotes {
  const { zh, pinyin, meaning } = screen.parts[stop.part]!
  const height = cardHeight(zh ?? '', pinyin ?? '', meaning === undefined ? '' : plainText(meaning))
  const { top, height: partHeight } = layout.parts[stop.part]!
  // The hand of a pressed tab lies beside the bottom of the phone.
  const bottom = screen.parts[stop.part]!.kind === 'tab' ? layout.tabsTop - 6 : HEIGHT
  const middle = top + partHeight / 2 + GLASS.edge
  const cardTop = Math.max(14, Math.min(middle - height / 2, bottom - height))
  const rest: Omit<PhoneNote, 'gap'>[] = []
  // From the card upwards, then from the card downwards; the nearest ones first.
  const place = (notes: ReturnType<typeof others>, isAbove: boolean) => {
    const placed: { zh: string; meaning: DisplayText; top: number; bottom: number }[] = []
    let edge = isAbove ? cardTop - SPACE - 6 : cardTop + height + SPACE
    for (const note of isAbove ? [...notes].reverse() : notes) {
      const size = noteHeight(note.meaning)
      const start = isAbove ? Math.min(note.middle - size / 2, edge - size) : Math.max(note.middle - size / 2, edge)
      if (start < 0 || start + size > HEIGHT) {
        // Where a screen comes from is known from the frame before.
        if (!note.isTitle) rest.push({ zh: note.zh, meaning: note.meaning })
        continue
      }
      placed.push({ zh: note.zh, meaning: note.meaning, top: start, bottom: start + size })
      edge = isAbove ? start - SPACE : start + size + SPACE
    }
    return isAbove ? placed.reverse() : placed
  }
  const notes = others(screen, layout, stop)
  const above = place(
    notes.filter((note) => note.middle <= middle),
    true,
  )
  const below = place(
    notes.filter((note) => note.middle > middle),
    false,
  )
  const withGaps = (placed: typeof above, start: number): PhoneNote[] =>
    placed.map(({ zh, meaning, top }, i) => ({ zh, meaning, gap: Math.round(top - (placed[i - 1]?.bottom ?? start)) }))
  return {
    above: withGaps(above, 0),
    card: { gap: Math.round(cardTop - (above[above.length - 1]?.bottom ?? 0)), top: cardTop, height },
    below: withGaps(below, cardTop + height),
    rest,
  }
}
