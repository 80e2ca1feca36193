import type * as readers from '../../src/rules/read'
import type { Reader } from '../../src/rules/read'

export type { Door, Reader } from '../../src/rules/read'

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** A reader that tells what it takes, instead of taking it. */
type Told<T> = Reader<T> & { readonly schema: Schema; readonly fallback: T; readonly required: boolean }

/** What was asked last, in order. */
const asked: Schema[] = []

function told<T>(schema: Schema, fallback: T, required = true): Told<T> {
  const read: Reader<T> = () => {
    asked.push(schema)
    return fallback
  }
  return Object.assign(read, { schema, fallback, required })
}

const isTold = (reader: object): reader is Told<unknown> => 'schema' in reader

/** What was written out as a function, told by the name of the function. */
const known = new Map<string, Schema | ((parts: readonly Schema[]) => Schema)>()

/**
 * Says what a reader takes that is written out as a function; `parts` are the readers that it asks.
 * @example tell('condition', { $ref: '#/$defs/condition' })
 */
export function tell(name: string, schema: Schema | ((parts: readonly Schema[]) => Schema)): void {
  known.set(name, schema)
}

/**
 * What is asked of the readers while something is done.
 * @example askedBy(() => parsePack({}, ''))[0] // the schema of a pack
 */
export function askedBy(act: () => unknown): Schema[] {
  asked.length = 0
  act()
  return [...asked]
}

/** What a reader takes; a function of which nothing is told is an error, so that none is forgotten. */
function schemaOf<T>(reader: Reader<T>): Schema {
  if (isTold(reader)) return reader.schema
  const schema = known.get(reader.name)
  if (!schema) throw new Error(`nobody tells what the reader "${reader.name}" takes`)
  if (typeof schema !== 'function') return schema
  // A reader may go different ways for different things.
  return schema(askedBy(() => [{}, { periods: [] }].forEach((one) => reader(one, '', { file: '', problems: [] }))))
}

const orNull = ({ type, enum: words, ...rest }: Schema): Schema =>
  (typeof type === 'string' ? { type: [type, 'null'], ...rest } : Array.isArray(words) ? { enum: [...(words as unknown[]), null], ...rest } : { anyOf: [{ type, enum: words, ...rest }, { type: 'null' }] })

// From here on, the words of src/rules/read.ts.

export const report = (): void => undefined

export const id = told({ type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', not: { const: 'constructor' } }, '')
export const text = told({ type: 'string', pattern: '\\S' }, '')
export const number = told({ type: 'number' }, 0)
export const day = told({ type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }, '')
export const fact = told({ type: 'string', pattern: '^[A-Z]\\d{2,3}$' }, '')
export const value = told<string | number>({ type: ['string', 'number'] }, '')
export const isValue = (json: unknown): json is string | number => typeof json === 'string'
export const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null

/** The two kinds of value that other files add to the words. */
const kinds: Readonly<Record<string, Schema>> = { 'true or false': { type: 'boolean' }, 'true, or delete it together with "since", "reason" and "ask"': { const: true } }

export function expect<T>(what: string, _: unknown, fallback: T): Told<T> {
  const schema = kinds[what]
  if (!schema) throw new Error(`nobody tells what is "${what}"`)
  return told(schema, fallback)
}

export const oneOf = <T extends string>(...words: readonly T[]): Told<T> => told({ enum: words }, words[0]!)
export const optional = <T, F>(reader: Reader<T>, fallback: F): Told<T | F> => told<T | F>(orNull(schemaOf(reader)), fallback, false)
export const list = <T>(reader: Reader<T>, min = 0): Told<readonly T[]> => told<readonly T[]>({ type: 'array', ...(min > 0 && { minItems: min }), items: schemaOf(reader) }, [])
export const dictionary = <T>(key: Reader<string>, reader: Reader<T>): Told<Record<string, T>> =>
  told<Record<string, T>>({ type: 'object', propertyNames: schemaOf(key), additionalProperties: schemaOf(reader) }, {})

export function fields<T extends object>(parts: { readonly [K in keyof T]: Reader<T[K]> }, ignore: readonly string[] = []): Told<T> {
  const all = Object.entries<Reader<unknown>>(parts)
  const schema = {
    type: 'object',
    properties: Object.fromEntries([...ignore.map((name) => [name, { type: 'string' }]), ...all.map(([name, reader]) => [name, schemaOf(reader)])]) as Schema,
    required: all.filter(([, reader]) => !isTold(reader) || reader.required).map(([name]) => name),
    additionalProperties: false,
  }
  return told(schema, Object.fromEntries(all.map(([name, reader]) => [name, isTold(reader) ? reader.fallback : undefined])) as T)
}

export const located = <T extends object>(reader: Reader<T>): Reader<T> => reader

export const ids = optional(list(id), [])
export const figures = optional(dictionary(id, value), {})
export const evidence = { sources: list(fact), grade: oneOf('A', 'B', 'C'), verifiedOn: day, bestBefore: day }

/** Every word of the readers is told here: a new one is missed by the compiler. */
export const words: Record<keyof typeof readers, unknown> = {
  report, expect, id, text, number, day, fact, isValue, value, oneOf, optional, list, isObject, dictionary, fields, located, ids, figures, evidence,
}
