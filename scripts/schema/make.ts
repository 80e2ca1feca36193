import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { bindSchema } from '../../src/guides/bind/schema'
import { topicsSchema } from '../../src/guides/search/parse'
import { guideSchema, repliesSchema, termsSchema } from '../../src/guides/schema'
import { codebookSchema } from '../../src/policies/parse'
import { conditionSchema } from '../../src/rules/condition-schema'
import { librarySchema, packSchema } from '../../src/rules/pack-schema'
import { office } from './office'

/** Optional fields are also nullable. */
function simplifyNullable({ anyOf, ...rest }: JsonSchema): JsonSchema {
  const [value, none] = (anyOf ?? []) as readonly (JsonSchema | undefined)[]
  if (!value || none?.type !== 'null') return { anyOf, ...rest }
  if (value.type === 'null') return value
  if (typeof value.type === 'string' && !value.enum && value.const === undefined)
    return { ...value, type: [value.type, 'null'] } as unknown as JsonSchema
  return { anyOf: [value, none] }
}

const config: ConversionConfig = {
  target: 'draft-2020-12',
  // Pipes start with `unknown` to distinguish lists from objects; JSON Schema does so by type.
  errorMode: 'ignore',
  ignoreActions: ['check', 'raw_check', 'finite', 'transform'],
  definitions: { condition: conditionSchema },
  overrideSchema({ valibotSchema, jsonSchema, errors }) {
    if (errors) throw new Error(errors.join('; '))
    if (valibotSchema.type !== 'nullish') return undefined
    return simplifyNullable(jsonSchema)
  },
}

function toSchema(title: string, schema: v.GenericSchema<unknown, unknown>): Readonly<Record<string, unknown>> {
  const { $defs, ...json } = toJsonSchema(schema, config)
  delete json.$schema
  const usesCondition = JSON.stringify(json).includes('#/$defs/condition')
  return { title, ...json, ...(usesCondition && { $defs }) }
}

/** Every schema, by the name of its file. */
export const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  pack: toSchema('The law of a place', packSchema),
  sources: toSchema('Every document, and the documents that support each fact', librarySchema),
  codebook: toSchema('The ids that codes name by their position in these lists', codebookSchema),
  guide: toSchema('A walkthrough', guideSchema),
  bind: toSchema('Which bank card can be linked in which app', bindSchema),
  topics: toSchema('What people search for, and where it leads', topicsSchema),
  terms: toSchema('Texts on buttons, menus, forms and documents', termsSchema),
  replies: toSchema('What a clerk can answer', repliesSchema),
  office: { title: 'What an office sets on its tablets', ...office },
}
