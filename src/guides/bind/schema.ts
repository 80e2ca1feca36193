import * as v from 'valibot'
import { $schema, evidence, fact, flag, format, id, list, number, object, omit, oneOf, text } from '../../rules/schema'

const proof = { ...evidence, sources: list(fact, 1) }
const strength = oneOf('yes', 'likely', 'ask')
const label = object({ term: id, zh: text })

/** Which card can be linked in which app, as written in `bind/cards.json`. */
export const bindSchema = v.pipe(
  object({
    $schema,
    format,
    cards: list(object({ id, brands: list(text, 1), abroad: flag }), 1),
    apps: list(
      object({
        id,
        label,
        guide: id,
        path: object({ press: list(object({ label, en: text }), 1), ...proof }),
        accepts: list(object({ card: id, strength, ...proof }), 1),
        match: object({ step: id, trouble: id, ...proof }),
        refused: object({ mainland: list(id, 1), abroad: list(id, 1) }),
      }),
      1,
    ),
    fees: object({
      currency: text,
      free: number,
      percent: number,
      single: number,
      yearly: number,
      from: number,
      until: number,
      none: number,
      strength,
      ...proof,
    }),
    cash: id,
  }),
  v.transform((fields) => omit(fields, '$schema', 'format')),
)
export type BindFields = v.InferOutput<typeof bindSchema>
