import * as v from 'valibot'
import { conditionSchema } from './condition-schema'
import { HIDDEN_REASONS } from './hidden'
import {
  $schema,
  choose,
  day,
  evidence,
  fact,
  flag,
  format,
  id,
  ids,
  isObject,
  list,
  number,
  object,
  omit,
  oneOf,
  optional,
  record,
  type Schema,
  text,
  values,
} from './schema'
import type { PackFields, ReferenceFields } from './pack'
import type { Library } from './types'

const span = { from: optional(day), until: optional(day) }

const TYPES = 'one of "choice", "number"'

const choice = object({
  id,
  type: optional(v.picklist(['choice'], TYPES)),
  answers: list(id, 2),
  more: optional(list(id)),
  documents: optional(record(id, list(id))),
  printed: optional(record(id, text)),
  early: optional(list(object({ question: id, answer: id, own: id }))),
  askedWhen: optional(conditionSchema),
})
const numeric = v.pipe(
  object({
    id,
    type: v.literal('number', TYPES),
    answers: optional(
      v.pipe(v.array(id, 'a list in [ ]'), v.maxLength(0, 'a number has no answers; delete "answers"')),
    ),
    min: optional(number),
    max: optional(number),
    askedWhen: optional(conditionSchema),
  }),
  v.check(({ min, max }) => (min ?? -Infinity) <= (max ?? Infinity), '"min" is greater than "max"; swap them'),
)
const question = choose<v.InferOutput<typeof choice> | v.InferOutput<typeof numeric>>([choice, numeric], (json) =>
  isObject(json) && json.type === 'number' ? numeric : choice,
)

const rule = object({
  id,
  when: conditionSchema,
  outcome: id,
  strength: oneOf('yes', 'likely', 'ask'),
  plan: optional(id),
  before: optional(id),
  ...span,
  ...evidence,
})

const decision = object({
  kind: optional(oneOf('route', 'scheme', 'channel')),
  outcomes: ids,
  insured: ids,
  routes: ids,
  rules: list(rule),
})

const city = object({ id, zh: text, note: id, card: id })

/** An entry in a list: its id, or with a condition, for lists of which it concerns some people only. */
const conditional = object({ entry: id, when: conditionSchema })
/** A list of entries. */
export const references = optional(
  list(choose<ReferenceFields>([id, conditional], (json) => (isObject(json) ? conditional : id))),
)

const caution = object({
  id,
  when: conditionSchema,
  overturns: optional(flag),
  card: optional(id),
  contacts: ids,
  values,
  ...evidence,
})

const plan = object({
  id,
  actor: id,
  steps: references,
  documents: references,
  deadlines: references,
  amounts: references,
  contacts: references,
  cards: references,
  decisions: ids,
})

/** The fields of a withdrawal; all or none must be present. */
export const hiding = {
  hidden: v.literal(true, 'true, or delete it together with "since", "reason" and "ask"'),
  since: day,
  reason: oneOf(...HIDDEN_REASONS),
  ask: optional(id),
}

const named = {
  id,
  kind: oneOf('step', 'document', 'deadline', 'amount', 'contact', 'card', 'note'),
  zh: optional(text),
  guide: optional(id),
}
const undated = { ...named, values, ...evidence }
const dated = { ...named, periods: list(object({ ...span, values, ...evidence }), 1) }
const entries = {
  undated: object(undated),
  dated: object(dated),
  undatedHidden: object({ ...undated, ...hiding }),
  datedHidden: object({ ...dated, ...hiding }),
}
type EntryFields = v.InferOutput<(typeof entries)[keyof typeof entries]>
/** An entry without `periods` is one period, open at both ends. */
const entry = choose<EntryFields>(Object.values(entries), (json) => {
  const isHidden = isObject(json) && 'hidden' in json
  if (isObject(json) && 'periods' in json) return isHidden ? entries.datedHidden : entries.dated
  return isHidden ? entries.undatedHidden : entries.undated
})

/** The law of one place as in its file, with conditions reduced to the three tests of `Atom`. */
export const packSchema: Schema<PackFields> = v.pipe(
  object({
    $schema,
    format,
    place: id,
    zh: optional(text),
    parent: optional(id),
    version: day,
    order: optional(number),
    isDefault: optional(flag),
    hotline: optional(id),
    openPlan: optional(id),
    questions: optional(list(question)),
    decisions: optional(record(id, decision)),
    cautions: optional(list(caution)),
    plans: optional(list(plan)),
    entries: optional(list(entry)),
    cities: optional(list(city)),
  }),
  v.transform((fields) => omit(fields, '$schema', 'format')),
)

/** The documents, and those that support each fact. */
export const librarySchema = v.pipe(
  object({
    $schema,
    documents: record(
      id,
      v.pipe(
        object({ title: text, issuer: text, date: text, grade: oneOf('A', 'B', 'C'), url: optional(text) }),
        v.transform((document) => ({ ...document, url: document.url ?? null })),
      ),
    ),
    facts: record(fact, list(id)),
  }),
  v.transform(({ documents, facts }): Library => ({ documents, facts })),
)
