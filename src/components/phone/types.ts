import type { DisplayText } from '../../ui/display-text'

/** A part of a screen to draw. */
export interface PhonePart {
  readonly kind:
    | 'profile'
    | 'search'
    | 'heading'
    | 'row'
    | 'tile'
    | 'field'
    | 'option'
    | 'button'
    | 'plus'
    | 'text'
    | 'message'
    | 'qr'
    | 'face'
    | 'code'
    | 'password'
    | 'tab'
  /** The Chinese on it; null: none is known, and grey lines stand for it. */
  readonly zh: string | null
  /** Absent: scenery, which has neither pinyin nor a translation. */
  readonly pinyin?: string
  /** Absent: there is none, or the person reads Chinese. */
  readonly meaning?: DisplayText
  /** A sample value; null: empty. */
  readonly value: string | null
}

/** The tab bar at the bottom. */
export interface PhoneTab {
  readonly zh: string
  readonly icon: string
  readonly isOpen: boolean
}

/** A screen to draw. */
export interface PhoneScreen {
  /** The colours: a class of phone.scss. */
  readonly look: string
  /** WeChat's capsule is at the top. */
  readonly hasCapsule: boolean
  /** The Chinese in the bar; null: none. */
  readonly title: string | null
  readonly titleMeaning?: DisplayText
  /** The app's own tabs; empty: none. */
  readonly tabs: readonly PhoneTab[]
  readonly parts: readonly PhonePart[]
  /** Where on the screen the place is, is not known; absent: it is. Said below the drawing. */
  readonly doubt?: DisplayText
}

/** A place to press or to look at: one stop of the pager. */
export interface PhoneStop {
  /** The index of its screen. */
  readonly screen: number
  /** The index of its part. */
  readonly part: number
  /** The number of the press, from 1; null: a place to look at. */
  readonly number: number | null
  /** What to do there, as a sentence for screen readers. */
  readonly description: DisplayText
}
