/** The types of `bind/cards.json`: which bank card can be linked in which app, where to press, and what it costs. */
import type { EntryId, Evidence, Strength } from '../../rules'
import type { GuideId, Label } from '../types'

/** A kind of bank card. */
export interface CardKind {
  readonly id: string
  /** The names on the card, which are the same in every language. */
  readonly brands: readonly string[]
  /** Issued outside the mainland. */
  readonly abroad: boolean
}

/** A place to press: its exact Chinese, and the text of the same place when the app is set to English. */
export interface Press {
  readonly label: Label
  readonly en: string
}

/** Whether an app accepts a kind of card: `yes`, `likely`, or `ask` if no source names it for this app. */
export interface Acceptance extends Evidence {
  readonly card: string
  readonly strength: Strength
}

/** An app that pays with a linked card. */
export interface WalletApp {
  readonly id: string
  readonly label: Label
  /** The guide with the steps; its troubles are named below. */
  readonly guide: GuideId
  /** The way to the card form, in the order of pressing. */
  readonly path: Evidence & { readonly press: readonly Press[] }
  /** One for each kind of card. */
  readonly accepts: readonly Acceptance[]
  /** The step whose warning says what must match the document, and the trouble that says what must match the bank. */
  readonly match: Evidence & { readonly step: string; readonly trouble: string }
  /** The troubles of the guide that can occur, the most frequent first. */
  readonly refused: { readonly mainland: readonly string[]; readonly abroad: readonly string[] }
}

/** Fees and limits for cards from abroad. */
export interface CardFees extends Evidence {
  /** Up to this amount, in yuan, a payment has no fee; above it, this percentage of the whole payment. */
  readonly free: number
  readonly percent: number
  /** The limits of one payment and of a year, in the currency that stands before them, e.g. US$. */
  readonly currency: string
  readonly single: number
  readonly yearly: number
  /** The first and the last year of the figures, and the later year whose guide gives none. */
  readonly from: number
  readonly until: number
  readonly none: number
  readonly strength: Strength
}

/** Everything about linking a card. */
export interface BindCards {
  readonly cards: readonly CardKind[]
  readonly apps: readonly WalletApp[]
  readonly fees: CardFees
  /** The sentence that asks for another way to pay. */
  readonly cash: EntryId
}
