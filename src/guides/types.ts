/** The words of the guides room: a walkthrough as data, one JSON file each. Checked in `parse.ts` and `check.ts`. */
import type { Condition, Entry, EntryId, Evidence, FactId, Hidden, Origin, PlaceId } from '../rules'

export type GuideId = string
export type TermId = string

/**
 * Enrol 参保登记 → pay 缴费 → activate 激活 → use 使用; `prepare` comes before (phone, bank), `help` beside. `staff` is
 * how people at a counter use this app: it rests on the app itself (fact G01) and says nothing of the law.
 */
export type Phase = 'enrol' | 'pay' | 'activate' | 'use' | 'prepare' | 'help' | 'staff'

/** How far a guide may be trusted: well sourced; to be tried on a device or by a call before relying on it; thin. */
export type Readiness = 'ready' | 'verify' | 'draft'

/** An official term, or what stands on a button, a menu, a form: exact Chinese with pinyin. Its meaning is in the words. */
export interface Term {
  readonly id: TermId
  readonly kind: 'term' | 'button' | 'menu' | 'app' | 'account' | 'office' | 'document' | 'form'
  readonly zh: string
  readonly pinyin: string
  readonly sources: readonly FactId[]
  readonly at: Origin
}

/** A term as a guide names it; the Chinese is repeated for whoever reads the file, and must be the term's. */
export interface Label {
  readonly term: TermId
  readonly zh: string
}

/** One thing on a sketched screen. `press` numbers what to press, from 1 in order of pressing; null: not pressed. */
export interface SketchPart {
  readonly kind: 'row' | 'button' | 'field' | 'tab' | 'icon' | 'qr' | 'note'
  readonly label: Label | null
  readonly press: number | null
}

/** A schematic phone screen, never a copy of a real one. */
export interface Sketch {
  readonly title: Label | null
  readonly parts: readonly SketchPart[]
}

/** Where a way on leads: a step of this guide, another guide, a card to show, somebody to ask, or the end. */
export type Target =
  | { readonly to: 'step'; readonly step: string }
  | { readonly to: 'guide'; readonly guide: GuideId; readonly step: string | null }
  | { readonly to: 'card'; readonly card: EntryId }
  | { readonly to: 'contact'; readonly contact: EntryId }
  | { readonly to: 'done' }

/** What a clerk may tap, in Chinese; `asks` a paper or a day where the reply needs one. */
export interface Reply {
  readonly id: string
  readonly zh: string
  readonly asks: 'document' | 'day' | null
  readonly at: Origin
}

/** The sentence to show at this step, and where each reply of the clerk leads. */
export interface CounterCard {
  readonly entry: EntryId
  readonly replies: readonly { readonly reply: string; readonly target: Target }[]
}

/** One thing to do. */
export interface Step {
  readonly id: string
  /** What stands on the button, menu or form; null where nothing is pressed. */
  readonly label: Label | null
  readonly sketch: Sketch | null
  readonly card: CounterCard | null
  /** True: the words have a warning for this step. */
  readonly warn: boolean
  /** The figures that the words need. */
  readonly values: Readonly<Record<string, string | number>>
  readonly sources: readonly FactId[]
  /** The troubles that may come up here. */
  readonly troubles: readonly string[]
  /** Where it leads when done; null: the following step, or the end. */
  readonly next: Target | null
  readonly at: Origin
}

/** What the screen or the clerk says when it does not work, and the way on. */
export interface Trouble {
  readonly id: string
  /** What the screen says, in Chinese; null where it says nothing in particular. */
  readonly label: Label | null
  readonly target: Target
  readonly sources: readonly FactId[]
  readonly at: Origin
}

/** A walkthrough. */
export interface Guide extends Evidence {
  readonly id: GuideId
  readonly phase: Phase
  /** The places (with all that lie in them) that it is for; empty: everywhere. */
  readonly where: readonly PlaceId[]
  /** The people it is for, over the questions of the rules; unknown counts as "perhaps", never as "no". */
  readonly when: Condition
  /** The guide for whoever this one is not for; null only where it is for everybody. */
  readonly instead: GuideId | null
  readonly readiness: Readiness
  /** What to have before starting beside papers: ids of the words `need.<id>`. */
  readonly needs: readonly string[]
  readonly documents: readonly EntryId[]
  readonly steps: readonly Step[]
  readonly troubles: readonly Trouble[]
  readonly contacts: readonly EntryId[]
  /** What to do after it; null: nothing in particular. */
  readonly next: GuideId | null
  /** Null: it is not taken offline. */
  readonly hidden: Hidden | null
}

/** Every guide with the words that they share. */
export interface Shelf {
  readonly guides: ReadonlyMap<GuideId, Guide>
  readonly terms: ReadonlyMap<TermId, Term>
  readonly replies: ReadonlyMap<string, Reply>
  /** Papers, contacts and cards that only guides need; they join the widest pack (`lawOfGuides`). */
  readonly entries: readonly Entry[]
}
