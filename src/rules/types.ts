/**
 * The words of the rules module: what a pack holds, what a policy is, what a verdict says.
 * Types only; `parse.ts` is the one place where they are checked against unknown JSON.
 */

/** A calendar day, `YYYY-MM-DD`, with no clock and no time zone. Days compare as strings. */
export type Day = string
/** The id of a place, e.g. `wenjiang`. Ids are contracts: never renamed, never reused. */
export type PlaceId = string
export type QuestionId = string
export type RuleId = string
/** The id of a fact, e.g. `R010`; the library says which documents carry it. */
export type FactId = string
export type EntryId = string
export type PlanId = string

/** An answer: an id from the question's list, or a number for a question of type `number`. */
export type Answer = string | number
/** What a person has told us so far. A question that is absent is unknown, never "no". */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

/** Kleene's three values: true, false, unknown. */
export type Truth = boolean | null

/** Evidence: A law or a ministry's text, B a local bureau or an official site, C a portal or other secondary page. */
export type Grade = 'A' | 'B' | 'C'
/** How firmly a verdict may be spoken: `yes` firm, `likely` confirm first, `ask` not decided, ask. */
export type Strength = 'yes' | 'likely' | 'ask'

/**
 * One test of one question: is the answer among some, or below (up to, for `<=`) a number?
 * Packs may write == != === !== < <= > >= in; `parse` reduces them all to these three and `!`.
 */
export interface Atom {
  readonly op: 'in' | '<' | '<='
  readonly question: QuestionId
  readonly constants: readonly Answer[]
}
/** A condition; `and` of nothing is true, `or` of nothing is false. */
export type Condition = Atom | { readonly op: 'and' | 'or' | '!'; readonly parts: readonly Condition[] }

/** Where something stands: the file and the path in it, e.g. `decisions.route.rules[3]`. */
export interface Origin {
  readonly file: string
  readonly path: string
}

/** A question with a finite list of answers, or a number between `min` and `max` (both included; absent: unbounded). */
export interface Question {
  readonly id: QuestionId
  readonly type: 'choice' | 'number'
  /** The answers in the order in which they are offered; empty for a number. */
  readonly answers: readonly string[]
  readonly min: number | null
  readonly max: number | null
  /** The question makes sense only where this holds (e.g. "where was the card issued?" only with a card). */
  readonly askedWhen: Condition
  readonly at: Origin
}

/** The part that every statement of law carries: on what it rests and how long it may be trusted. */
export interface Evidence {
  readonly sources: readonly FactId[]
  readonly grade: Grade
  /** The day on which somebody last compared the statement with its sources. */
  readonly verifiedOn: Day
  /** The last day on which the statement may be spoken without "confirm first". */
  readonly bestBefore: Day
  readonly at: Origin
}

/** One row of a decision table. */
export interface Rule extends Evidence {
  readonly id: RuleId
  readonly when: Condition
  readonly outcome: string
  /** The most that may be claimed; age and grade only ever weaken it. */
  readonly strength: Strength
  /** What follows for the person; null where the decision needs none (channels, schemes). */
  readonly plan: PlanId | null
  /** Only for a rule that a narrower place adds: the rule of the wider place that it stands before. Null: at the end. */
  readonly before: RuleId | null
  /** In force from this day (included) until that day (excluded); null: open. */
  readonly from: Day | null
  readonly until: Day | null
}

/** An ordered decision table with hit policy *first*. */
export interface Decision {
  readonly outcomes: readonly string[]
  readonly rules: readonly Rule[]
}

/** Something to tell whoever it applies to, beside the verdict (hit policy *collect*). */
export interface Caution extends Evidence {
  readonly id: string
  readonly when: Condition
  /** The question to put to the office, as an entry of kind `card`; null if there is none. */
  readonly card: EntryId | null
  readonly contacts: readonly EntryId[]
}

export type EntryKind = 'step' | 'document' | 'deadline' | 'amount' | 'contact' | 'card' | 'note'

/** A figure or a wording that holds for a time: `from` included, `until` excluded, null open. */
export interface Period extends Evidence {
  readonly from: Day | null
  readonly until: Day | null
  /** The figures and names that the words about this entry need, e.g. `{ "days": 30 }`. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Something that may not be said any more although nothing has taken its place: since when, why, and whom to ask instead. */
export interface Hidden {
  /** The first day on which it is offline. */
  readonly since: Day
  readonly reason: 'source-gone' | 'changed' | 'wrong' | 'no-answer'
  /** The entry of a contact; null: whoever is asked otherwise. */
  readonly ask: EntryId | null
}

/** A dated parameter: a step, a document, a deadline, an amount, a contact or a sentence for the counter. */
export interface Entry {
  readonly id: EntryId
  readonly kind: EntryKind
  /** The exact Chinese on the paper, the button, the office or the card; null where there is none. */
  readonly zh: string | null
  /** The walkthrough that shows how, for a step; null where there is none. */
  readonly guide: string | null
  readonly periods: readonly Period[]
  /** Absent: it is not taken offline. Read by `parseLaw`; its periods then end on that day. */
  readonly hidden?: Hidden
  readonly at: Origin
}

/** What follows from a verdict: who acts and the entries to show, each list in order. */
export interface Plan {
  readonly id: PlanId
  readonly actor: string
  readonly steps: readonly EntryId[]
  readonly documents: readonly EntryId[]
  readonly deadlines: readonly EntryId[]
  readonly amounts: readonly EntryId[]
  readonly contacts: readonly EntryId[]
  readonly cards: readonly EntryId[]
  /** Further decisions that whoever follows the plan needs, e.g. the channels of the voucher; what they lack is asked, too. */
  readonly decisions: readonly string[]
  readonly at: Origin
}

/** One place's law, as parsed from one JSON file. */
export interface Pack {
  readonly file: string
  readonly place: PlaceId
  /** The next wider place; null for the widest. */
  readonly parent: PlaceId | null
  /** The day on which the pack was last changed; the newest of a chain is the data version. */
  readonly version: Day
  readonly questions: readonly Question[]
  readonly decisions: Readonly<Record<string, Decision>>
  readonly cautions: readonly Caution[]
  readonly plans: readonly Plan[]
  readonly entries: readonly Entry[]
}

/** A document that carries facts. */
export interface SourceDocument {
  readonly title: string
  readonly issuer: string
  /** As printed on the document, e.g. `2024-12-23` or `undated`. */
  readonly date: string
  readonly grade: Grade
  /** Only for official sites; null otherwise. */
  readonly url: string | null
}

/** Which documents carry which fact. */
export interface Library {
  readonly documents: Readonly<Record<string, SourceDocument>>
  readonly facts: Readonly<Record<FactId, readonly string[]>>
}

/** A fault in a pack, with the place to look and what to do. */
export interface Problem extends Origin {
  readonly code: ProblemCode
  readonly message: string
  readonly remedy: string
}

export type ProblemCode =
  | 'shape' | 'condition' | 'unknown-id' | 'unsourced' | 'grade' | 'expired' | 'gap' | 'dead' | 'period' | 'presupposition' | 'chain'

/** Either the value, or every problem found on the way to it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
