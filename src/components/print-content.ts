import type { BilingualText, DisplayText } from '../ui/display-text'
import type { DrawingName } from './drawing-names'
import type { Fact } from './Facts'
import type { BadgeStrength } from './StrengthBadge'

/** The size of the paper; `slip` is a narrow roll, as used for receipts. */
export type PrintSize = 'a4' | 'a5' | 'slip'

/** A paper to bring, a step, or a sentence of text. */
export interface PrintItem {
  readonly id: string
  /** Null: it has no picture. */
  readonly drawing: DrawingName | null
  readonly text: DisplayText
  /** The text on a slip; absent: the same. */
  readonly short?: DisplayText
  /** The Chinese to look for, with pinyin. */
  readonly label?: string
  readonly hint?: DisplayText
  readonly warning?: DisplayText
  /** The person has the paper, or an office asked for it; absent: neither. */
  readonly state?: 'ticked' | 'missing'
}

/** Items under one heading. */
export interface PrintSection {
  readonly id: 'documents' | 'needs' | 'steps' | 'worked'
  readonly title: BilingualText
  /** The marker before each item: its number, a checkbox, or none. */
  readonly marker: 'number' | 'box' | 'none'
  readonly items: readonly PrintItem[]
}

/** A reply that a clerk ticks. */
export interface PrintReply {
  readonly id: string
  readonly zh: string
  /** In the person's language; absent: they read Chinese. */
  readonly text?: DisplayText
  /** Something is to be written behind it. */
  readonly blank: boolean
}

/** What the clerk reads. */
export interface PrintCounterCard {
  /** One sentence, which is large, or those of several steps, with the number of each. */
  readonly sentences: readonly { readonly id: string; readonly zh: string; readonly step: number | null }[]
  /** What the only sentence says; null: there are several, or the person reads Chinese. */
  readonly caption: DisplayText | null
  readonly replies: readonly PrintReply[]
}

/** Somebody to ask. */
export interface PrintContact {
  readonly id: string
  readonly drawing: DrawingName
  readonly name: DisplayText
  readonly hint?: DisplayText
  /** Null: there is no number to call. */
  readonly phone: string | null
}

/** The code that opens the printed case or guide on a phone. */
export interface PrintCode {
  /** The content of the QR code. */
  readonly text: string
  /** The same as a short code that can be typed. */
  readonly short: string
  readonly caption: BilingualText
}

/** A line to write on. */
export interface PrintBlank {
  readonly label: BilingualText
  /** What the office knows already; '': it is written by hand. */
  readonly value: string
}

/** The disclaimer in a few words and in full, the age of the content, and how the translation was made. */
export type PrintFooterId = 'title' | 'disclaimer' | 'age' | 'review'

/** The content of a print-out, in printed order. */
export interface PrintContent {
  /** The name of the app. */
  readonly brand: BilingualText
  /** Null: it is the same everywhere. */
  readonly place: BilingualText | null
  readonly day: BilingualText
  readonly title: BilingualText
  /** Null: nothing to be sure of, as in a guide. */
  readonly strength: { readonly kind: BadgeStrength; readonly label: BilingualText } | null
  /** Null: the title says it all. */
  readonly sentence: BilingualText | null
  readonly isCaution: boolean
  readonly facts: readonly Fact[]
  readonly sections: readonly PrintSection[]
  /** Null: there is nothing to show. */
  readonly card: PrintCounterCard | null
  readonly contacts: readonly PrintContact[]
  readonly blanks: readonly PrintBlank[]
  /** Null: not printed. */
  readonly code: PrintCode | null
  readonly footer: readonly { readonly id: PrintFooterId; readonly text: DisplayText }[]
}
