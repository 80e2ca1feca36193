import * as v from 'valibot'
import { choose, isObject, list, object, refuse, type Schema, value } from './schema'
import type { Answer, Atom, Condition } from './types'

/** Levels of JSON; a condition in a list adds two. */
const MAX_LEVELS = 60
const EXAMPLE = '{"==": [{"var": "insured"}, "no"]}'
const FORM = `write true, false, or one of and, or, !, in, ==, !=, ===, !==, <, <=, >, >= as in ${EXAMPLE}`

/** Each comparison as one of the three tests, and whether it is negated. */
const TESTS = {
  in: ['in', false],
  '==': ['in', false],
  '===': ['in', false],
  '!=': ['in', true],
  '!==': ['in', true],
  '<': ['<', false],
  '>=': ['<', true],
  '<=': ['<=', false],
  '>': ['<=', true],
} as const satisfies Record<string, readonly [Atom['op'], boolean]>

/** Whether a value is nested deeper than some levels, without recursion. */
function isDeeperThan(json: unknown, levels: number): boolean {
  let level = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return false
}

const not = (part: Condition): Condition => ({ op: '!', parts: [part] })
const nested: Schema<Condition> = v.lazy(() => conditionSchema)

/** `{"and": […]}` or `{"or": […]}`; a single condition may omit the list. */
function junction(op: 'and' | 'or', neutral: boolean): Schema<Condition> {
  const several = v.pipe(
    v.array(nested),
    v.minLength(1, `"${op}" needs at least one condition; list conditions in it, or write ${neutral}`),
  )
  const parts = choose<Condition | readonly Condition[]>([several, nested], (input) =>
    Array.isArray(input) ? several : nested,
  )
  return v.pipe(
    object({ [op]: parts }),
    v.transform((json): Condition => ({ op, parts: [json[op]!].flat() })),
  )
}

const single = v.pipe(
  v.array(nested),
  v.length(1, '"!" negates one condition; combine several by "and" or "or" first'),
  v.transform((parts) => parts[0]!),
)
const negation: Schema<Condition> = v.pipe(
  object({ '!': choose<Condition>([single, nested], (input) => (Array.isArray(input) ? single : nested)) }),
  v.transform((json): Condition => not(json['!'])),
)

/** A comparison of a question with one answer, or, for `in`, with a list of answers. */
function comparison(op: keyof typeof TESTS): Schema<Condition> {
  const [test, isNegated] = TESTS[op]
  const right: Schema<Answer | readonly Answer[]> = op === 'in' ? list(value, 1) : value
  const message =
    op === 'in'
      ? '"in" compares a question with a list of answers; write {"in": [{"var": "insured"}, ["no", "here"]]}'
      : `"${op}" compares a question with one answer; write {"${op}": [{"var": "insured"}, "no"]}`
  const question = object({ var: v.string('the id of a question') })
  const pair = v.pipe(v.array(v.unknown(), message), v.length(2, message), v.strictTuple([question, right], message))
  return v.pipe(
    object({ [op]: pair }),
    v.transform((json): Condition => {
      const [{ var: name }, constants] = json[op]!
      const atom: Atom = { op: test, question: name, constants: [constants].flat() }
      return isNegated ? not(atom) : atom
    }),
  )
}

const constant: Schema<Condition> = v.pipe(
  v.boolean(),
  v.transform((json): Condition => ({ op: json ? 'and' : 'or', parts: [] })),
)

const operators = new Map<string, Schema<Condition>>([
  ['and', junction('and', true)],
  ['or', junction('or', false)],
  ['!', negation],
  ...(Object.keys(TESTS) as (keyof typeof TESTS)[]).map((op) => [op, comparison(op)] as const),
])

function schemaFor(json: unknown): Schema<unknown> {
  if (typeof json === 'boolean') return constant
  const [op, more] = isObject(json) ? Object.keys(json) : []
  if (op === undefined || more !== undefined) return refuse(`not a condition; ${FORM}`)
  return operators.get(op) ?? refuse(`unknown operator "${op}"; ${FORM}`)
}

/** A condition, written in the subset of JSONLogic that packs may use. */
export const conditionSchema: Schema<Condition> = v.pipe(
  v.unknown(),
  v.check((json) => !isDeeperThan(json, MAX_LEVELS), 'nested too deep; split it into several rules'),
  choose<Condition>([constant, ...operators.values()], schemaFor),
)
