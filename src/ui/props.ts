import type { ReactNode } from 'react'
import type { IconName } from './icons'
import type { BilingualText, DisplayNode, DisplayText } from './display-text'

/** Props of both platform variants of an element. Absent props are not passed on to the platform. */
interface CommonProps {
  className?: string
  children?: ReactNode
}

/** Elements with text accept bilingual text. */
interface TextContainerProps extends Omit<CommonProps, 'children'> {
  children?: DisplayNode
}

export interface LocalizedTextProps {
  text: DisplayNode
  /** The language of the element around it; absent: that of the page. */
  lang?: string | undefined
}

export interface LocalizedBlockProps {
  text: BilingualText
  className: string
}

export type Direction = 'ltr' | 'rtl'

export interface BoxProps extends CommonProps {
  id?: string
  /** The language of the content; absent: the page's. */
  lang?: string
  dir?: Direction
  /** Used inside a button or label, where HTML allows no blocks. */
  inline?: boolean
  /** Values that only the data knows, e.g. a width in percent. */
  style?: Readonly<Partial<Record<'width' | 'height' | 'top' | 'left' | 'marginTop', string>>>
}

/** Content as large as fits. */
export interface FittedBoxProps {
  className?: string
  children: ReactNode
}

export interface ButtonProps extends TextContainerProps {
  onPress: () => void
  /** At most one `primary` per screen; absent: `secondary`. `bare` has no style. */
  kind?: 'primary' | 'secondary' | 'plain' | 'danger' | 'bare'
  disabled?: boolean
  /** The accessible name if the visible text is not enough; it must contain the visible text. */
  label?: string
  /** Whether the content that the button controls is open; absent: it controls none. */
  expanded?: boolean
  /** Whether the button's option is selected; absent: it is no option. */
  selected?: boolean
  /** Whether the toggle button is on; absent: it is no toggle. */
  pressed?: boolean
  /** On WeChat it opens the list of friends to share with (platform/share); elsewhere it only calls `onPress`. */
  shares?: boolean
  lang?: string
}

export interface ButtonItemProps extends ButtonProps {
  /** The class of the item. */
  itemClassName: string
}

export interface LinkProps extends TextContainerProps {
  href: string
  /** Called instead of the browser's navigation; absent: the browser follows `href` (nothing on weapp). */
  onFollow?: () => void
  /** The link leaves the app (a web site, a phone number): H5 follows it, weapp calls `onFollow`. */
  external?: boolean
  label?: string
  /** The link's target is shown already. */
  current?: boolean
  lang?: string
}

export interface HeadingProps extends TextContainerProps {
  level: 1 | 2 | 3
  /** On H5 the heading gets the focus when it mounts and when this changes; absent: never. */
  focusKey?: string | number
  id?: string
  lang?: string
  /** What a screen reader says; absent: the content. */
  label?: string | undefined
}

export interface TextProps extends TextContainerProps {
  /** Absent: `body`. */
  kind?: 'body' | 'secondary' | 'caption' | 'strong'
  /** The language of the text; it is isolated and uses the fonts of its script. */
  lang?: string
  /** Long-press selects the text on weapp; on H5 text is always selectable. */
  selectable?: boolean
}

export interface ListProps extends CommonProps {
  label?: string
}

export interface CellProps extends TextContainerProps {
  label?: string
}

export interface FieldsetProps extends CommonProps {
  id?: string
  /** The visible name of the group, e.g. a heading. */
  legend: ReactNode
  /** The accessible name, for platforms without legends. */
  label: string
  /** The id of the description or error; absent: none. */
  describedBy?: string
}

export interface RadioProps extends CommonProps {
  name: string
  value: string
  checked: boolean
  onSelect: (value: string) => void
  /** The accessible name on weapp. */
  label: string
  lang?: string
}

export interface CheckboxProps extends CommonProps {
  checked: boolean
  onToggle: () => void
  label: string
}

export interface InputProps {
  id: string
  /** Shown above the field, or only read by screen readers if `hideLabel`. */
  label: DisplayText
  hideLabel?: boolean
  value: string
  onInput: (value: string) => void
  /** Called on Enter; absent: nothing happens. */
  onSubmit?: () => void
  /**
   * The keyboard of a phone; absent: text. `code` is left-to-right and belongs to no language; `pin` hides its digits.
   */
  kind?: 'text' | 'search' | 'number' | 'code' | 'pin'
  /** Absent: 140. */
  maxLength?: number
  /** The value is invalid, and a text nearby says why. */
  invalid?: boolean
  describedBy?: string
  placeholder?: string
  /** The field gets the focus when this changes (H5); absent: never. */
  focusKey?: number
  className?: string
}

export interface FigureProps extends CommonProps {
  /** The text alternative. */
  label: string
}

export interface TableProps extends CommonProps {
  /** The caption, for screen readers. */
  label: string
}

export interface DisclosureProps extends CommonProps {
  summary: DisplayText
  /** Open at first; absent: closed. */
  open?: boolean
}

export interface DialogProps extends CommonProps {
  open: boolean
  label: string
  onClose: () => void
}

export interface ImageProps {
  src: string
  /** The alternative text; '' if the image is decorative. */
  alt: string
  /** The width and height in px; absent: the full width of the parent. */
  size?: number
  className?: string
}

export interface CameraPreviewProps {
  /** The live image of the camera; null: none yet. */
  picture: HTMLVideoElement | null
  /** The text alternative. */
  label: string
  className?: string
}

export interface IconProps {
  name: IconName
  className?: string
}

export interface RegionProps extends CommonProps {
  /** The accessible name, to distinguish landmarks of the same kind. */
  label?: string
}

export interface LiveRegionProps extends CommonProps {
  /** Interrupts the screen reader; absent: waits. */
  assertive?: boolean
}

export interface AnchorProps extends CommonProps {
  id: string
}

export interface ProgressBarProps {
  /** The accessible name and value. */
  label: string
  value: number
  /** Absent: not known. */
  max?: number
  className?: string
  /** What is drawn. */
  children?: ReactNode
}

export interface PageProps extends CommonProps {
  lang: string
  dir: Direction
}

export interface ActivityListenerProps extends CommonProps {
  onActivity?: (() => void) | undefined
}

export interface GridProps extends CommonProps {
  label: string
}

export interface GridRowProps extends CommonProps {
  label: string
  /** Gets the focus after a digit was pressed in another row; at most one row. */
  next?: boolean
}

export interface ScrollAreaProps extends CommonProps {
  /** The accessible name. */
  label: string
  lang: string
  dir: Direction
  scrollToId?: string | undefined
}
