/** The types of the guides: one JSON file each. Validated in `parse.ts` and `check.ts`. */
import type { ReplyGroup } from './reply-groups'
import type { FRAME_PARTS, FrameApp, STEP_PLACES } from './frame-apps'
import type { Condition, Entry, EntryId, EntryReference, Evidence, FactId, Hidden, Origin, PlaceId } from '../rules'

export type GuideId = string
export type TermId = string

/**
 * Enrol 参保登记 → pay 缴费 → activate 激活 → use 使用; `prepare` comes before (phone, bank), `help` is for any time. `staff`
 * is for people at a counter who use this app: its source is the app itself (fact G01), not the law.
 */
export type Phase = 'enrol' | 'pay' | 'activate' | 'use' | 'prepare' | 'help' | 'staff'

/** The reliability of a guide: good sources; to be verified on a device or by a call; few sources. */
export type Readiness = 'ready' | 'verify' | 'draft'

/** An official term, or the text of a button, a menu or a form: exact Chinese with pinyin. `locales` has its meaning. */
export interface Term {
  readonly id: TermId
  readonly kind: 'term' | 'button' | 'menu' | 'app' | 'account' | 'office' | 'document' | 'form'
  readonly zh: string
  readonly pinyin: string
  readonly sources: readonly FactId[]
  readonly at: Origin
}

/** A term as a guide names it; the Chinese is repeated for readers of the file, and must equal the term's. */
export interface Label {
  readonly term: TermId
  readonly zh: string
}

/** Chinese on a frame that no source gives: surroundings without a translation, never what to press. */
export interface Scenery {
  readonly term: null
  readonly zh: string
}

/** A text on a frame. */
export type FrameLabel = Label | Scenery

/** A part of a frame. */
export interface FramePart {
  readonly kind: (typeof FRAME_PARTS)[number]
  /** The text on it; null: none is known, and lines stand for it. */
  readonly label: FrameLabel | null
  /** A sample value in it, one of `SAMPLE_VALUES`; null: it is empty. */
  readonly value: string | null
  /** The position in the order of pressing over all frames of the step, from 1; null: not pressed. */
  readonly press: number | null
  /** Whether it is what to look at or to compare; nothing is pressed then. */
  readonly look: boolean
}

/** One screen of a phone: a drawing, never a copy of a real one. */
export interface Frame {
  readonly app: FrameApp
  /** The text in the bar at the top; null: the bar is empty. */
  readonly title: FrameLabel | null
  /** The Chinese of the tab that is open; null: the screen has no tab bar of the app. */
  readonly tab: string | null
  /** No source says where on the screen the place is: it is marked as uncertain, and the text says so. */
  readonly unplaced: boolean
  readonly parts: readonly FramePart[]
}

/** Where a step happens. */
export type StepPlace = (typeof STEP_PLACES)[number]

/** A target: a step of this guide, another guide, a card to show, a contact, or the end. */
export type Target =
  | { readonly to: 'step'; readonly step: string }
  | { readonly to: 'guide'; readonly guide: GuideId; readonly step: string | null }
  | { readonly to: 'card'; readonly card: EntryId }
  | { readonly to: 'contact'; readonly contact: EntryId }
  | { readonly to: 'done' }

/** What a clerk adds to a reply: a document, a day, or a number that is tapped or typed (`amount` in yuan). */
export type ReplyDetail = 'document' | 'day' | 'floor' | 'room' | 'amount' | 'minutes'

/** A reply of a clerk, in Chinese; null: nothing is added to it. */
export interface Reply {
  readonly id: string
  readonly zh: string
  readonly group: ReplyGroup
  readonly asks: ReplyDetail | null
  readonly at: Origin
}

/** The sentence to show at this step, and where each reply of the clerk leads. */
export interface CounterCard {
  readonly entry: EntryId
  readonly replies: readonly { readonly reply: string; readonly target: Target }[]
}

/** A line to call: whom, what to say, when somebody answers, and in which languages. */
export interface CallLine {
  readonly contacts: readonly EntryId[]
  /** The sentence to say or to show; null: that of the person's own case. */
  readonly say: EntryId | null
  /** Null: not known. */
  readonly hours: 'working-days' | 'always' | null
  /** The hours of a working day, e.g. `9:00–12:00`; empty: not known. */
  readonly times: readonly string[]
  /** The tags of the languages besides Chinese; empty: not known. */
  readonly languages: readonly string[]
  /** The tags of those that an interpreter speaks. */
  readonly interpreter: readonly string[]
}

/** One thing to do. */
export interface Step {
  readonly id: string
  /** Whom it concerns. Only answers that make it false leave the step out; an unknown answer never does. */
  readonly when: Condition
  /** The text of the button, menu or form; null: nothing is pressed. */
  readonly label: Label | null
  /** The screens of this step in their order; empty: it happens on no screen. */
  readonly frames: readonly Frame[]
  /** Where it happens; null: on the screens of its frames. */
  readonly place: StepPlace | null
  /** The documents that are needed at this step, as pictures; empty: none in particular. */
  readonly papers: readonly EntryId[]
  readonly card: CounterCard | null
  /** The lines that the step is about; null: it is not about a call. */
  readonly call: CallLine | null
  /** True: the locale files have more to say than the instruction, which is one short line. */
  readonly more: boolean
  /** True: the locale files have a warning for this step. */
  readonly warn: boolean
  /** The figures that the text needs. */
  readonly values: Readonly<Record<string, string | number>>
  readonly sources: readonly FactId[]
  /** The troubles that may occur here. */
  readonly troubles: readonly string[]
  /** The target when done; null: the following step, or the end. */
  readonly next: Target | null
  readonly at: Origin
}

/** A message of the screen or the clerk when a step fails, and how to continue. */
export interface Trouble {
  readonly id: string
  /** Whom it can happen to. Only answers that make it false leave the trouble out; an unknown answer never does. */
  readonly when: Condition
  /** The message on the screen, in Chinese; null: none in particular. */
  readonly label: Label | null
  readonly target: Target
  readonly sources: readonly FactId[]
  readonly at: Origin
}

/** A guide. */
export interface Guide extends Evidence {
  readonly id: GuideId
  readonly phase: Phase
  /** The position within its phase, ascending; null: after those that have one, by id. */
  readonly order: number | null
  /** The places (and those within them) that it is for; empty: everywhere. */
  readonly where: readonly PlaceId[]
  /** The people it is for, over the questions of the rules; unknown counts as "perhaps", never as "no". */
  readonly when: Condition
  /** The guide for people whom this one is not for; null only if it is for everybody. */
  readonly instead: GuideId | null
  readonly readiness: Readiness
  /** The channel in which it activates the code, as a decision of the packs; null: it activates none. */
  readonly channel: string | null
  /** The page that shows it instead of step by step; null: none. */
  readonly page: 'contacts' | null
  /** Whether a person who finishes it has completed its phase (enrol, pay, activate, use). */
  readonly completes: boolean
  /** How long it takes in minutes: our estimate; null: it is computed from the number of steps and frames. */
  readonly minutes: number | null
  /** What to have before starting besides documents: the ids of the texts `need.<id>`. */
  readonly needs: readonly string[]
  readonly documents: readonly EntryReference[]
  readonly steps: readonly Step[]
  readonly troubles: readonly Trouble[]
  readonly contacts: readonly EntryId[]
  /** What to do after it; null: nothing in particular. */
  readonly next: GuideId | null
  /** Null: it is not withdrawn. */
  readonly hidden: Hidden | null
}

/** Every guide with the shared terms and replies. */
export interface GuideLibrary {
  readonly guides: ReadonlyMap<GuideId, Guide>
  readonly terms: ReadonlyMap<TermId, Term>
  readonly replies: ReadonlyMap<string, Reply>
  /** Documents, contacts and cards that only guides need; `packsWithGuideEntries` adds them to the widest pack. */
  readonly entries: readonly Entry[]
}
