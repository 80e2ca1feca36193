import { custom, fallback, type GenericSchema, type InferOutput, pipe, safeParse, transform } from 'valibot'
import { isRecord, isOneOf, matches } from './field-checks'

// Every function of valibot that is used anywhere is part of the app's first load, at 30 to 230 bytes each. So `custom` and
// `check` replace its larger schemas (array, picklist, union, record) and the rarer actions (regex, maxLength) where they
// do the same.

/** Any JSON as an object: what is not an object reads as an empty one. (For valibot's own `object`, a list is one, too.) */
export const anyObject = fallback(custom<Record<string, unknown>>(isRecord), () => ({}))

/**
 * A text that matches a pattern.
 * @example parse(textLike(/^\d+$/), '42') // '42'
 */
export const textLike = (pattern: RegExp) => custom<string>(matches(pattern))

/**
 * One of a few texts.
 * @example parse(oneOfTexts(['light', 'dark']), 'light') // 'light'
 */
export const oneOfTexts = <Option extends string>(options: readonly Option[]) => custom<Option>(isOneOf(options))

/**
 * A list that drops invalid and repeated items. What is not a list reads as an empty one.
 * @example parse(listOf(string()), ['a', 7, 'a']) // ['a']
 */
export const listOf = <Item extends GenericSchema>(item: Item) =>
  pipe(
    fallback(custom<unknown[]>(Array.isArray), () => []),
    transform((items): InferOutput<Item>[] => [...new Set(items.flatMap((json) => validOnly(item, json)))]),
  )

/**
 * An object by ids that drops invalid values. What is not an object reads as an empty one.
 * @example parse(recordOf(string()), { a: 'x', b: 7 }) // { a: 'x' }
 */
export const recordOf = <Value extends GenericSchema>(value: Value) =>
  pipe(
    anyObject,
    transform((entries): Record<string, InferOutput<Value>> =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([id, json]) => validOnly(value, json).map((valid) => [id, valid])),
      ),
    ),
  )

/** The valid value of a schema in a list, or an empty list. */
function validOnly<Schema extends GenericSchema>(schema: Schema, json: unknown): InferOutput<Schema>[] {
  const result = safeParse(schema, json)
  return result.success ? [result.output] : []
}
