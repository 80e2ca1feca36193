/**
 * The Valibot schemas that packs and guides share, and how their issues become problems. Runs when the app is built,
 * on the command line and in tests; the app does not contain it.
 */
import * as v from 'valibot'
import { isDay } from './dates'
import { addProblem, preview, type ProblemContext } from './problems'
import type { Answer, Day, Problem, Result } from './types'

/** A schema for JSON of unknown shape. */
export type Schema<Output> = v.GenericSchema<unknown, Output>
type AnySchema = v.GenericSchema<unknown, unknown>

// A message of a schema or check is either the value that is expected ("an id like a-1"), or "what is wrong; what to do".
const SEPARATOR = '; '

/** Whether a value is an object and not a list or null. */
export const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** The remedy for a missing field, from the message of its schema. */
function remedyOf(schema: object): string {
  const { message, pipe = [] } = schema as { message?: unknown; pipe?: readonly { message?: unknown }[] }
  const found = [message, ...pipe.map((item) => item.message)].find((text) => typeof text === 'string')
  if (found === undefined) return 'add it'
  return found.includes(SEPARATOR) ? found.slice(found.indexOf(SEPARATOR) + SEPARATOR.length) : `write ${found}`
}

/** The unknown or missing field in the issue of a strict object, or what the object should be. */
const fieldMessage = (entries: object) => (issue: v.StrictObjectIssue) => {
  const key = String(issue.path?.[0]?.key)
  if (issue.expected === 'never') {
    const names = Object.keys(entries).filter((name) => name !== '$schema')
    return `unknown field "${key}"${SEPARATOR}allowed: ${names.join(', ')}`
  }
  return `"${key}" is missing${SEPARATOR}${remedyOf(entries[key as keyof typeof entries])}`
}

const OBJECT = 'an object in { }'

/** An object with exactly these fields. Valibot would accept a list as an object. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.unknown(), v.check(isObject, OBJECT), v.strictObject(entries, fieldMessage(entries)))
}

/** The fields without some that only the file needs. */
export function omit<T extends object, K extends keyof T>(fields: T, ...names: readonly K[]): Omit<T, K> {
  const entries = Object.entries(fields).filter(([name]) => !names.includes(name as K))
  return Object.fromEntries(entries) as Omit<T, K>
}

/** An object with any keys of one schema. Keys such as `constructor`, which Valibot skips, are refused. */
export function record<Output>(key: v.GenericSchema<string, string>, value: Schema<Output>) {
  return v.pipe(
    v.unknown(),
    v.check(isObject, OBJECT),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      if (!isObject(input)) return
      for (const name of Object.keys(input).filter((name) => name in {}))
        addIssue({
          message: `"${name}" cannot be a key${SEPARATOR}choose another name`,
          path: [{ type: 'object', origin: 'key', input, key: name, value: input[name] }],
        })
    }),
    v.record(key, value, OBJECT),
  )
}

/** A list of at least `min` items. */
export function list<Output>(item: Schema<Output>, min = 0): Schema<Output[]> {
  const items = v.array(item, 'a list in [ ]')
  const message = `the list is too short${SEPARATOR}write at least ${min} in [ ]`
  return min > 0 ? v.pipe(items, v.minLength(min, message)) : items
}

/** May be absent or null; `fillDefaults` gives it a value later, so that the shipped data stays small. */
export const optional = <Output>(schema: Schema<Output>) => v.nullish(schema)

/** One of a few ids. */
export function oneOf<const Options extends readonly string[]>(...options: Options) {
  return v.picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`)
}

/**
 * One of several schemas, selected by the shape of the value, so that problems are about that schema only and not about
 * the alternatives. In a JSON Schema it is the union of all options.
 */
export function choose<Output>(options: readonly AnySchema[], pick: (input: unknown) => AnySchema): Schema<Output> {
  return {
    ...v.union([...options]),
    '~run': (dataset, config) => pick(dataset.value)['~run'](dataset, config),
  } as Schema<Output>
}

/** Always fails with a message. */
export const refuse = (message: string): AnySchema =>
  v.pipe(
    v.unknown(),
    v.check(() => false, message),
  )

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const A_ID = 'an id like a-1'

/** `constructor` is a property of every object, so it cannot be an id. */
export const id = v.pipe(v.string(A_ID), v.regex(ID, A_ID), v.notValue('constructor', A_ID))
export const ids = optional(list(id))
export const text = v.pipe(v.string('a text'), v.regex(/\S/, 'a text'))
export const number = v.pipe(v.number('a number'), v.finite('a number'))
export const flag = v.boolean('true or false')
const A_DAY = 'a day, YYYY-MM-DD'
export const day = v.pipe(
  v.string(A_DAY),
  v.check((json): json is Day => isDay(json), A_DAY),
  v.metadata({ format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
)
const A_FACT = 'a fact id such as "R010"'
export const fact = v.pipe(v.string(A_FACT), v.regex(/^[A-Z]\d{2,3}$/, A_FACT))
const A_VALUE = 'a text or a number'
/** An answer in a condition, or a figure. */
export const value: Schema<Answer> = v.union([v.string(), v.pipe(v.number(), v.finite())], A_VALUE)
/** Figures and names for the texts of an entry or a step. */
export const values = optional(record(id, value))

/** The fields of every statement. */
export const evidence = { sources: list(fact), grade: oneOf('A', 'B', 'C'), verifiedOn: day, bestBefore: day }

/** The name of the JSON Schema of a data file; dropped when parsed. */
export const $schema = v.optional(v.string('the path of a JSON Schema'))

/** The format of a data file. */
export const format = v.literal(1, `unknown format${SEPARATOR}write "format": 1`)

const step = (key: unknown) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)
/** A path as people read it, e.g. `decisions.route.rules[0].when`. */
const pathOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? [])
    .map(({ key }) => step(key))
    .join('')
    .replace(/^\./, '')

/** Every issue of a value as problems: what is wrong at which path, and what to do. */
function check<Output>(schema: Schema<Output>, json: unknown, context: ProblemContext): Output | undefined {
  const result = v.safeParse(schema, json)
  for (const issue of result.issues ?? []) {
    const path = pathOf(issue)
    const at = issue.message.indexOf(SEPARATOR)
    const [message, remedy] =
      at < 0
        ? [`${preview(issue.input)} is not ${issue.message}`, `write ${issue.message}`]
        : [issue.message.slice(0, at), issue.message.slice(at + SEPARATOR.length)]
    const isCondition = /(^|\.)(when|askedWhen)($|[.[])/.test(path)
    addProblem(context, path, message, remedy, isCondition ? 'condition' : 'shape')
  }
  return result.success ? result.output : undefined
}

/** Parses one file: the value, or every problem with its path and what to do. */
export function parse<Output>(schema: Schema<Output>, json: unknown, file: string): Result<Output> {
  const problems: Problem[] = []
  const output = check(schema, json, { file, problems })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: output as Output }
}
