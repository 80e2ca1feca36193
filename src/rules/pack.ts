import { fillDefaults, type Unfilled } from './fill-defaults'
import { periodsUntil } from './hidden'
import type {
  Caution,
  City,
  Condition,
  Decision,
  Entry,
  EntryId,
  EntryReference,
  Hidden,
  Origin,
  Pack,
  Period,
  Plan,
  PlanList,
  Question,
  Rule,
} from './types'

/** The condition that is always true. */
export const ALWAYS: Condition = { op: 'and', parts: [] }

const PACK = {
  zh: null,
  parent: null,
  order: null,
  isDefault: false,
  hotline: null,
  openPlan: null,
  questions: [],
  decisions: {},
  cautions: [],
  plans: [],
  entries: [],
  cities: [],
}
const QUESTION = {
  type: 'choice' as const,
  answers: [],
  more: [],
  min: null,
  max: null,
  documents: {},
  printed: {},
  early: [],
  askedWhen: ALWAYS,
}
const DECISION = { kind: null, outcomes: [], insured: [], routes: [] }
const SPAN = { from: null, until: null }
const RULE = { plan: null, before: null, ...SPAN }
const CAUTION = { overturns: false, card: null, contacts: [], values: {} }
const PLAN = { steps: [], documents: [], deadlines: [], amounts: [], contacts: [], cards: [], decisions: [] }
const PERIOD = { ...SPAN, values: {} }

type PeriodFields = Unfilled<Period, typeof PERIOD>
/** The fields of a withdrawal; all or none must be present. */
type HidingFields = { readonly hidden: true; readonly ask?: EntryId | null } & Omit<Hidden, 'ask'>
type NamedFields = Unfilled<Omit<Entry, 'periods' | 'hidden'>, Pick<Entry, 'zh' | 'guide'>>
type UndatedFields = NamedFields & Omit<PeriodFields, 'from' | 'until'>
type DatedFields = NamedFields & { readonly periods: readonly PeriodFields[] }
/** An entry without `periods` is one period, open at both ends. */
type EntryFields = UndatedFields | DatedFields | (UndatedFields & HidingFields) | (DatedFields & HidingFields)

/** An entry in a list of a file: its id, or with a condition. */
export type ReferenceFields = EntryId | EntryReference
type PlanFields = Pick<Plan, 'id' | 'actor'> & { readonly decisions?: Plan['decisions'] | null } & {
  readonly [List in PlanList]?: readonly ReferenceFields[] | null
}

/** The law of one place as in its file, with conditions reduced to the three tests of `Atom`. */
export interface PackFields extends Unfilled<
  Omit<Pack, 'file' | 'questions' | 'decisions' | 'cautions' | 'plans' | 'entries' | 'cities'>,
  typeof PACK
> {
  readonly questions?: readonly Unfilled<Question, typeof QUESTION>[] | null
  readonly decisions?: Readonly<
    Record<
      string,
      Unfilled<Omit<Decision, 'rules'>, typeof DECISION> & { readonly rules: readonly Unfilled<Rule, typeof RULE>[] }
    >
  > | null
  readonly cautions?: readonly Unfilled<Caution, typeof CAUTION>[] | null
  readonly plans?: readonly PlanFields[] | null
  readonly entries?: readonly EntryFields[] | null
  readonly cities?: readonly Omit<City, 'at'>[] | null
}

/** The references of a list in a file: an entry without a condition concerns everybody. */
export const toReferences = (fields: readonly ReferenceFields[]): EntryReference[] =>
  fields.map((field) => (typeof field === 'string' ? { entry: field, when: ALWAYS } : field))

function toPlan(fields: PlanFields, at: Origin): Plan {
  const { id, actor, decisions, ...lists } = fillDefaults(fields, PLAN)
  return {
    id,
    actor,
    decisions,
    at,
    steps: toReferences(lists.steps),
    documents: toReferences(lists.documents),
    deadlines: toReferences(lists.deadlines),
    amounts: toReferences(lists.amounts),
    contacts: toReferences(lists.contacts),
    cards: toReferences(lists.cards),
  }
}

function toEntry(fields: EntryFields, at: Origin): Entry {
  const { id, kind, zh = null, guide = null } = fields
  const entry = { id, kind, zh, guide, at }
  const periods =
    'periods' in fields
      ? fields.periods.map((period, i) => ({
          ...fillDefaults(period, PERIOD),
          at: { file: at.file, path: `${at.path}.periods[${i}]` },
        }))
      : [toPeriod(fields, at)]
  if (!('hidden' in fields)) return { ...entry, periods }
  const { since, reason, ask = null } = fields
  return { ...entry, hidden: { since, reason, ask }, periods: periodsUntil(since, periods) }
}

function toPeriod(
  { values, sources, grade, verifiedOn, bestBefore }: UndatedFields,
  at: Origin,
): Entry['periods'][number] {
  return { ...fillDefaults({ values, sources, grade, verifiedOn, bestBefore }, PERIOD), at }
}

/**
 * The pack of a file that was checked (`parsePack`, or the build of the app): gives absent fields their defaults, adds
 * where each statement is written, and ends the periods of entries that were taken offline.
 */
export function toPack(checked: PackFields, file: string): Pack {
  const { questions, decisions, cautions, plans, entries, cities, ...fields } = fillDefaults(checked, PACK)
  return {
    ...fields,
    file,
    questions: questions.map((question, i) => ({
      ...fillDefaults(question, QUESTION),
      at: { file, path: `questions[${i}]` },
    })),
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([name, { rules, ...decision }]) => {
        const at = (i: number) => ({ file, path: `decisions.${name}.rules[${i}]` })
        const filled = rules.map((rule, i) => ({ ...fillDefaults(rule, RULE), at: at(i) }))
        return [name, { ...fillDefaults(decision, DECISION), rules: filled }]
      }),
    ),
    cautions: cautions.map((caution, i) => ({
      ...fillDefaults(caution, CAUTION),
      at: { file, path: `cautions[${i}]` },
    })),
    plans: plans.map((plan, i) => toPlan(plan, { file, path: `plans[${i}]` })),
    entries: entries.map((entry, i) => toEntry(entry, { file, path: `entries[${i}]` })),
    cities: cities.map((city, i) => ({ ...city, at: { file, path: `cities[${i}]` } })),
  }
}
