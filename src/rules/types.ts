/**
 * The types of the rules module: packs, policies and verdicts.
 * `parse.ts` validates unknown JSON against them.
 */

/** A calendar day, `YYYY-MM-DD`, with no clock and no time zone. Days compare as strings. */
export type Day = string
/** The id of a place, e.g. `wenjiang`. Ids are contracts: never renamed, never reused. */
export type PlaceId = string
export type QuestionId = string
export type RuleId = string
/** The id of a fact, e.g. `R010`; the library has the documents that support it. */
export type FactId = string
export type EntryId = string
export type PlanId = string

/** An answer: an id from the question's list, or a number for a question of type `number`. */
export type Answer = string | number
/** The answers of a person so far. An absent question is unknown, never "no". */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

/** Kleene's three values: true, false, unknown. */
export type Truth = boolean | null

/** Evidence: A law or a ministry's text, B a local bureau or an official site, C a portal or other secondary page. */
export type Grade = 'A' | 'B' | 'C'
/** The strength of a verdict: `yes` is firm, `likely` must be confirmed first, `ask` is undecided. */
export type Strength = 'yes' | 'likely' | 'ask'

/**
 * One test of one question: is the answer among some, or below (up to, for `<=`) a number?
 * Packs may use == != === !== < <= > >= in; `parse` reduces them to these three and `!`.
 */
export interface Atom {
  readonly op: 'in' | '<' | '<='
  readonly question: QuestionId
  readonly constants: readonly Answer[]
}
/** A condition; `and` of nothing is true, `or` of nothing is false. */
export type Condition = Atom | { readonly op: 'and' | 'or' | '!'; readonly parts: readonly Condition[] }

/** A location: the file and the path in it, e.g. `decisions.route.rules[3]`. */
export interface Origin {
  readonly file: string
  readonly path: string
}

/** An answer to a later question, and what it means for the question that offers it. */
export interface EarlyAnswer {
  readonly question: QuestionId
  readonly answer: string
  readonly own: string
}

/** A question with a finite list of answers, or a number between `min` and `max` (both included; absent: unbounded). */
export interface Question {
  readonly id: QuestionId
  readonly type: 'choice' | 'number'
  /** The answers in the order in which they are offered; empty for a number. */
  readonly answers: readonly string[]
  /** The less common of the answers: a screen may offer them only on request. */
  readonly more: readonly string[]
  readonly min: number | null
  readonly max: number | null
  /** The documents that an answer is about, as entries, by answer; most answers are about none. */
  readonly documents: Readonly<Record<string, readonly EntryId[]>>
  /** The Chinese word to find on those documents, by answer; absent: the name of the document says it. */
  readonly printed: Readonly<Record<string, string>>
  /** Answers to later questions that are offered here, because they decide this question too. */
  readonly early: readonly EarlyAnswer[]
  /** The question applies only if this is true (e.g. "where was the card issued?" only with a card). */
  readonly askedWhen: Condition
  readonly at: Origin
}

/** The evidence of every statement: its sources, and how long it is valid. */
export interface Evidence {
  readonly sources: readonly FactId[]
  readonly grade: Grade
  /** The day on which somebody last compared the statement with its sources. */
  readonly verifiedOn: Day
  /** The last day on which the statement is shown without "confirm first". */
  readonly bestBefore: Day
  readonly at: Origin
}

/** One row of a decision table. */
export interface Rule extends Evidence {
  readonly id: RuleId
  readonly when: Condition
  readonly outcome: string
  /** The maximum strength; age and grade only weaken it. */
  readonly strength: Strength
  /** The plan of the person; null if the decision needs none (channels, schemes). */
  readonly plan: PlanId | null
  /** Only for a rule that a narrower place adds: the rule of the wider place before which it is inserted. Null: at the end. */
  readonly before: RuleId | null
  /** In force from this day (included) until that day (excluded); null: open. */
  readonly from: Day | null
  readonly until: Day | null
}

/** What a decision is about: the insurance route, whether a scheme may be joined, whether a channel activates the code. */
export type DecisionKind = 'route' | 'scheme' | 'channel'

/** An ordered decision table with hit policy *first*. */
export interface Decision {
  /** Null: the kind of the decision in the wider place. */
  readonly kind: DecisionKind | null
  readonly outcomes: readonly string[]
  /** The outcomes of people who are already insured: they have enrolled and paid. */
  readonly insured: readonly string[]
  /**
   * For a scheme: the outcomes of the route that go with its `yes`. The first one needs it; the outcomes of people who
   * are insured already go with every answer. Empty: not compared with the route.
   */
  readonly routes: readonly string[]
  readonly rules: readonly Rule[]
}

/** A caution in addition to the verdict for the people to whom it applies (hit policy *collect*). */
export interface Caution extends Evidence {
  readonly id: string
  readonly when: Condition
  /** The question to put to the office, as an entry of kind `card`; null if there is none. */
  readonly card: EntryId | null
  readonly contacts: readonly EntryId[]
  /** It can overturn the verdict: it is shown in its place, by its text `caution.<id>.short`, and never behind a tap. */
  readonly overturns: boolean
  /** The figures that its text needs. */
  readonly values: Readonly<Record<string, string | number>>
}

export type EntryKind = 'step' | 'document' | 'deadline' | 'amount' | 'contact' | 'card' | 'note'

/** A figure or a wording with a period of validity: `from` included, `until` excluded, null open. */
export interface Period extends Evidence {
  readonly from: Day | null
  readonly until: Day | null
  /** The figures and names that the text of this entry needs, e.g. `{ "days": 30 }`. */
  readonly values: Readonly<Record<string, string | number>>
}

/** A withdrawal without a replacement: since when, why, and the contact to ask instead. */
export interface Hidden {
  /** The first day on which it is withdrawn. */
  readonly since: Day
  readonly reason: 'source-gone' | 'changed' | 'wrong' | 'no-answer'
  /** The entry of a contact; null: the default contact. */
  readonly ask: EntryId | null
}

/** A dated parameter: a step, a document, a deadline, an amount, a contact or a sentence for the counter. */
export interface Entry {
  readonly id: EntryId
  readonly kind: EntryKind
  /** The exact Chinese on the document, the button, the office or the card; null: none. */
  readonly zh: string | null
  /** The guide for a step; null: none. */
  readonly guide: string | null
  readonly periods: readonly Period[]
  /** Absent: it is not withdrawn. Otherwise its periods end on that day. */
  readonly hidden?: Hidden
  readonly at: Origin
}

/** An entry in a list of a plan or a guide. */
export interface EntryReference {
  readonly entry: EntryId
  /** Whom it concerns. Only answers that make it false leave the entry out; an unknown answer never does. */
  readonly when: Condition
}

/** What follows from a verdict: who acts and the entries to show, each list in order. */
export interface Plan {
  readonly id: PlanId
  readonly actor: string
  readonly steps: readonly EntryReference[]
  readonly documents: readonly EntryReference[]
  readonly deadlines: readonly EntryReference[]
  readonly amounts: readonly EntryReference[]
  readonly contacts: readonly EntryReference[]
  readonly cards: readonly EntryReference[]
  /** Further decisions that the plan needs, e.g. the channels of the voucher; their open questions are asked, too. */
  readonly decisions: readonly string[]
  readonly at: Origin
}

/** The lists of entries that a plan has. */
export type PlanList = 'steps' | 'documents' | 'deadlines' | 'amounts' | 'contacts' | 'cards'

/**
 * A city that has no pack of its own; its name is the text `city.<id>`, `zh` its Chinese name. `note` is the entry with
 * what is known, `card` the entry with the sentence to ask there.
 */
export interface City {
  readonly id: string
  readonly zh: string
  readonly note: EntryId
  readonly card: EntryId
  readonly at: Origin
}

/** One place's law, as parsed from one JSON file. */
export interface Pack {
  readonly file: string
  readonly place: PlaceId
  /** The Chinese name; null: none is shown. */
  readonly zh: string | null
  /** The next wider place; null for the widest. */
  readonly parent: PlaceId | null
  /** The day on which the pack was last changed; the newest of a chain is the data version. */
  readonly version: Day
  /** The position in the list of places, ascending; null: it is not offered. */
  readonly order: number | null
  /** True for the default place, whose law applies until a person selects a place. */
  readonly isDefault: boolean
  /** The general contact; null: that of the wider place. */
  readonly hotline: EntryId | null
  /** The plan for an undecided route; null: that of the wider place. */
  readonly openPlan: PlanId | null
  readonly questions: readonly Question[]
  readonly decisions: Readonly<Record<string, Decision>>
  readonly cautions: readonly Caution[]
  readonly plans: readonly Plan[]
  readonly entries: readonly Entry[]
  /** Cities that are offered by name below this place. */
  readonly cities: readonly City[]
}

/** A document that supports facts. */
export interface SourceDocument {
  readonly title: string
  readonly issuer: string
  /** As printed on the document, e.g. `2024-12-23` or `undated`. */
  readonly date: string
  readonly grade: Grade
  /** Only for official sites; null otherwise. */
  readonly url: string | null
}

/** The documents that support each fact. */
export interface Library {
  readonly documents: Readonly<Record<string, SourceDocument>>
  readonly facts: Readonly<Record<FactId, readonly string[]>>
}

/** A problem in a data file, with its location and remedy. */
export interface Problem extends Origin {
  readonly code: ProblemCode
  readonly message: string
  readonly remedy: string
}

export type ProblemCode =
  | 'shape'
  | 'condition'
  | 'unknown-id'
  | 'unsourced'
  | 'grade'
  | 'expired'
  | 'gap'
  | 'dead'
  | 'period'
  | 'presupposition'
  | 'contradiction'
  | 'chain'

/** The value, or every problem. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }
