import type { ReactNode } from 'react'
import type { IconName } from './icons'
import type { Shown, Words } from './words'

/** What both shapes of every element are given. Absent props are not passed on to the platform at all. */
interface Common {
  className?: string
  children?: ReactNode
}

/** What holds words holds lines as they are. */
interface Worded extends Omit<Common, 'children'> {
  children?: Shown
}

export interface SayProps {
  words: Shown
}

export type Direction = 'ltr' | 'rtl'

export interface BoxProps extends Common {
  id?: string
  /** The language of the run; absent: that of the page. */
  lang?: string
  dir?: Direction
  /** Stands inside a button or a label, where HTML allows no blocks. */
  phrase?: boolean
}

export interface ButtonProps extends Worded {
  onPress: () => void
  /** `primary` stands at most once on a screen; absent: `secondary`. `bare` has no look of its own. */
  kind?: 'primary' | 'secondary' | 'plain' | 'danger' | 'bare'
  disabled?: boolean
  /** The spoken name where the visible word alone says too little; it must contain the visible word. */
  label?: string
  /** Whether what the button opens is open; absent: it opens nothing. */
  expanded?: boolean
  /** What the button chooses is chosen; absent: it chooses nothing. */
  chosen?: boolean
  /** What the button switches is on; absent: it is no switch. */
  on?: boolean
  /** On WeChat it offers the friends to whom the screen can be sent (platform/share); elsewhere `onPress` does all. */
  shares?: boolean
  lang?: string
}

export interface LinkProps extends Worded {
  href: string
  /** Called instead of the browser's own navigation; absent: the browser follows `href` (nothing on weapp). */
  onFollow?: () => void
  /** Leaves the app (a web site, a telephone number): H5 lets the browser go, weapp calls `onFollow`. */
  outward?: boolean
  label?: string
  /** The link leads to what is already shown. */
  current?: boolean
  lang?: string
}

export interface HeadingProps extends Worded {
  level: 1 | 2 | 3
  /** On H5 the heading takes the focus whenever this value changes, and at first; absent: never. */
  arrival?: string | number
  id?: string
  lang?: string
}

export interface TextProps extends Worded {
  /** Absent: `body`. */
  kind?: 'body' | 'secondary' | 'caption' | 'strong'
  /** The language of the run; it is set apart from its surroundings and takes the fonts of its script. */
  lang?: string
  /** Long-press selects the text on weapp; on H5 text always can be. */
  selectable?: boolean
}

export interface ListProps extends Common {
  label?: string
}

export interface CellProps extends Worded {
  label?: string
}

export interface FieldsetProps extends Common {
  id?: string
  /** Names the group, e.g. a heading; it is also spoken. */
  legend: ReactNode
  /** The group's name as plain words, for platforms that have no legend. */
  label: string
  /** The id of the element that says what is wrong; absent: nothing is. */
  describedBy?: string
}

export interface RadioProps extends Common {
  name: string
  value: string
  checked: boolean
  onChoose: (value: string) => void
  /** The row's words as plain text, spoken on weapp. */
  label: string
  lang?: string
}

export interface CheckboxProps extends Common {
  checked: boolean
  onToggle: () => void
  label: string
}

export interface InputProps {
  id: string
  /** Seen above the field, or only heard where `quiet`. */
  label: Words
  quiet?: boolean
  value: string
  onInput: (value: string) => void
  /** The person is done with it (Enter); absent: nothing happens. */
  onDone?: () => void
  /** Which keyboard a phone offers; absent: letters. A code runs from left to right and is no word of a language; a pin is digits that nobody beside shall read. */
  kind?: 'text' | 'search' | 'number' | 'code' | 'pin'
  /** The most characters that fit; absent: no limit but the platform's. */
  most?: number
  /** Something is wrong with it, and words nearby say what. */
  invalid?: boolean
  describedBy?: string
  placeholder?: string
  className?: string
}

export interface FigureProps extends Common {
  /** The same in words, for whoever does not see it. */
  label: string
  /** Seen below it. */
  caption: Words
}

export interface TableProps extends Common {
  /** What the table shows. */
  label: string
}

export interface ExpanderProps extends Common {
  summary: Words
  /** Open at first; absent: closed. */
  open?: boolean
}

export interface DialogProps extends Common {
  open: boolean
  label: string
  onClose: () => void
}

export interface PictureProps {
  src: string
  /** What the picture says; '' where it only decorates. */
  alt: string
  className?: string
}

export interface LivePictureProps {
  /** What the camera shows; null: nothing yet. */
  picture: HTMLVideoElement | null
  /** What it is, for whoever does not see it. */
  label: string
  className?: string
}

export interface IconProps {
  name: IconName
  className?: string
}

export interface RegionProps extends Common {
  /** Tells two landmarks of one kind apart. */
  label?: string
}

export interface LiveProps extends Common {
  /** Interrupts what is being spoken; absent: waits. */
  urgent?: boolean
}

export interface AnchorProps extends Common {
  id: string
}

export interface MeterProps {
  /** What is measured, in words that also say the value. */
  label: string
  value: number
  max: number
}

export interface PageProps extends Common {
  lang: string
  dir: Direction
}

export interface TouchedProps extends Common {
  onTouch?: (() => void) | undefined
}

export interface GridProps extends Common {
  label: string
}

export interface GridRowProps extends Common {
  label: string
  /** Where the keyboard goes on once a digit was pressed; at most one row. */
  next?: boolean
}

export interface ScrollerProps extends Common {
  /** Tells it from other parts of the screen. */
  label: string
  lang: string
  dir: Direction
  to?: string | undefined
}
