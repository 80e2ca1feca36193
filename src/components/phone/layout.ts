import type { PhonePart, PhoneScreen } from './types'

/** A rectangle in pixels of the drawing, from the left top of the phone's glass. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The glass of the phone, within an edge of 7 pixels: 234 × 452 outside. */
export const GLASS = { width: 220, height: 438, edge: 7 }

const STATUS = 26
const BAR = 36
const TABS = 56
const MARGIN = 8
const CONTENT = GLASS.width - 2 * MARGIN
const KEYPAD = 148

/** The natural height of each kind; tiles share a row, tabs and the plus sign are in the bars. */
const HEIGHTS: Readonly<Record<PhonePart['kind'], number>> = {
  profile: 84,
  search: 44,
  heading: 28,
  row: 46,
  tile: 76,
  field: 46,
  option: 46,
  button: 62,
  plus: 0,
  text: 40,
  message: 72,
  qr: 176,
  face: 172,
  code: 66,
  password: 84,
  tab: 0,
}

/** A screen with the place of everything on it. */
export interface ScreenLayout {
  /** The place of each part, by its index. */
  readonly parts: readonly Rect[]
  /** The white cards behind rows of tiles. */
  readonly panels: readonly Rect[]
  /** Rows without words that fill a list to the bottom. */
  readonly ghosts: readonly Rect[]
  /** The place of the digits, below the boxes of a code or a password; null: there are none, or no room. */
  readonly keypad: Rect | null
  /** Where the tab bar starts; the height of the glass if there is none. */
  readonly tabsTop: number
  /** The place of each of the app's tabs. */
  readonly tabs: readonly Rect[]
  /** Whether everything fits without being shrunk by more than a quarter. */
  readonly fits: boolean
}

const isInBar = ({ kind }: PhonePart) => kind === 'tab' || kind === 'plus'

/** A line of parts side by side: one part, or some tiles of a run with `columns`. */
interface Line {
  readonly parts: number[]
  readonly kind: PhonePart['kind']
  readonly columns: number
}

/** The parts below each other; consecutive tiles share lines: two tiles are large, more are in three columns. */
function toLines(parts: readonly PhonePart[]): Line[] {
  const lines: Line[] = []
  parts.forEach((part, i) => {
    if (isInBar(part)) return
    const last = lines[lines.length - 1]
    const continues = part.kind === 'tile' && last?.kind === 'tile' && last.parts[last.parts.length - 1] === i - 1
    if (continues && last.parts.length < last.columns) last.parts.push(i)
    else {
      const run = parts.slice(i).findIndex(({ kind }) => kind !== 'tile')
      const length = run < 0 ? parts.length - i : run
      const columns = part.kind !== 'tile' ? 1 : continues ? last.columns : length === 2 ? 2 : 3
      lines.push({ parts: [i], kind: part.kind, columns })
    }
  })
  return lines
}

/** The tabs of a screen: the app's own, or else the parts that are tabs. */
function tabRects(count: number, top: number): Rect[] {
  const width = GLASS.width / count
  return Array.from({ length: count }, (_, i) => ({ left: i * width, top, width, height: TABS }))
}

/**
 * Where each part of a screen is. It needs no measuring, so the ring, the finger and the notes beside the phone know
 * their places before anything is drawn.
 * @example layoutScreen(screen).parts[0]?.top
 */
export function layoutScreen({ look, title, tabs, parts, doubt }: PhoneScreen): ScreenLayout {
  const isHome = look === 'dark'
  const own = parts.filter(({ kind }) => kind === 'tab')
  const strays = own.filter(({ zh }) => !tabs.some((tab) => tab.zh === zh))
  const tabCount = tabs.length + strays.length
  const tabsTop = tabCount > 0 ? GLASS.height - TABS : GLASS.height
  const bar = title === null && parts.every(({ kind }) => kind !== 'plus') ? 0 : BAR
  const top = STATUS + bar + MARGIN + (isHome ? 24 : 0)
  const bottom = tabsTop - MARGIN
  const lines = toLines(parts)
  const gaps = lines.filter(({ kind }, i) => i > 0 && lines[i - 1]!.kind !== kind).length
  const total = lines.reduce((sum, { kind }) => sum + HEIGHTS[kind], gaps * MARGIN)
  const factor = Math.min(1, (bottom - top) / total)
  const rects: Rect[] = parts.map(() => ({ left: 0, top: 0, width: 0, height: 0 }))
  const panels: Rect[] = []
  let y = top
  lines.forEach(({ parts: members, kind, columns }, l) => {
    if (l > 0 && lines[l - 1]!.kind !== kind) y += Math.floor(MARGIN * factor)
    const height = Math.floor(HEIGHTS[kind] * factor)
    const width = CONTENT / columns
    members.forEach((part, i) => {
      rects[part] = { left: MARGIN + i * width, top: y, width, height }
    })
    if (kind === 'tile') panels.push({ left: MARGIN, top: y, width: CONTENT, height })
    y += height
  })
  const bars = tabRects(tabCount, tabsTop)
  parts.forEach((part, i) => {
    if (part.kind === 'plus') rects[i] = { left: GLASS.width - 40, top: STATUS, width: 34, height: BAR }
    if (part.kind !== 'tab') return
    const place = tabs.findIndex((tab) => tab.zh === part.zh)
    rects[i] = bars[place >= 0 ? place : tabs.length + strays.indexOf(part)]!
  })
  const lastKind = lines[lines.length - 1]?.kind
  // Neighbours would say where it is.
  const isList = doubt === undefined && (lastKind === 'row' || lastKind === 'tile' || lastKind === 'search')
  const ghosts: Rect[] = []
  for (let at = y + (lastKind === 'row' ? 0 : MARGIN); isList && !isHome && at + 40 <= bottom; at += HEIGHTS.row)
    ghosts.push({ left: MARGIN, top: at, width: CONTENT, height: Math.min(HEIGHTS.row, bottom - at) })
  const isTyped = parts.some(({ kind }) => kind === 'code' || kind === 'password')
  const hasKeypad = isTyped && y + MARGIN <= tabsTop - KEYPAD
  const keypad = hasKeypad ? { left: 0, top: tabsTop - KEYPAD, width: GLASS.width, height: KEYPAD } : null
  return { parts: rects, panels, ghosts, keypad, tabsTop, tabs: bars.slice(0, tabs.length), fits: factor >= 0.75 }
}
