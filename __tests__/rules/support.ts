import { compose, type Library, type Policy, type Problem, type Result, truth } from '../../src/rules'
import type { Answer, Answers } from '../../src/rules'
import { readQuestions } from '../../scripts/policy/read-questions'
import { parseLibrary, parsePack } from '../../src/rules/parse'

/** The evidence of every test pack unless the test overrides it. */
export const proof = { sources: ['R001'], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-12-31' }
export const day = '2026-06-01'

export interface RawQuestion {
  id: string
  type?: string
  answers?: string[]
  min?: number
  max?: number
  askedWhen?: unknown
}
export interface RawRule {
  id: string
  when: unknown
  outcome: string
  strength?: string
  [more: string]: unknown
}

/** A pack as JSON. */
export function rawPack(
  questions: RawQuestion[],
  rules: RawRule[],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    format: 1,
    place: 'national',
    parent: null,
    version: '2026-01-01',
    questions,
    decisions: {
      route: {
        outcomes: [...new Set(rules.map((rule) => rule.outcome))],
        rules: rules.map((rule) => ({ strength: 'yes', ...proof, ...rule })),
      },
    },
    ...more,
  }
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

export function problems(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}

export const library: Library = value(
  parseLibrary(
    {
      documents: {
        law: { title: 'A law', issuer: 'Parliament', date: '2010', grade: 'A' },
        portal: { title: 'A page', issuer: 'A portal', date: 'undated', grade: 'C' },
      },
      facts: { R001: ['law'], R002: ['portal'], R003: [] },
    },
    'sources.json',
  ),
)

export function policyOf(raws: readonly unknown[], place = 'national', on = day): Policy {
  return value(
    compose(
      raws.map((raw, i) => value(parsePack(raw, `${i}.json`))),
      library,
      place,
      on,
    ),
  )
}

/** Every combination of answers, one at a time. */
export function* combinations(policy: Policy): Generator<Record<string, Answer>> {
  const { variables } = policy.space
  const at = variables.map(() => 0)
  for (;;) {
    yield Object.fromEntries(variables.map((variable, i) => [variable.id, variable.samples[at[i]!]!]))
    let i = 0
    while (
      i < at.length &&
      (at[i] = (at[i] ?? 0) + 1) === (variables[i] as { samples: readonly Answer[] }).samples.length
    )
      at[i++] = 0
    if (i === at.length) return
  }
}

/**
 * Every combination of answers that can be asked, one at a time. A question that is not asked or not read keeps an answer as it may
 * be left over from before, another one each time: it must not matter.
 */
export function* askedCombinations(policy: Policy): Generator<Record<string, Answer>> {
  const { variables } = policy.space
  const read = readQuestions(policy)
  let turn = 0
  function* walk(i: number, asked: Record<string, Answer>, full: Record<string, Answer>): Generator<typeof full> {
    const one = variables[i]
    if (!one) yield full
    else if (read.has(one.id) && truth(one.question.askedWhen, asked) === true)
      for (const answer of one.samples)
        yield* walk(i + 1, { ...asked, [one.id]: answer }, { ...full, [one.id]: answer })
    else yield* walk(i + 1, asked, { ...full, [one.id]: one.samples[turn++ % one.samples.length]! })
  }
  yield* walk(0, {}, {})
}

/** The completions of partial answers. */
export function* completions(policy: Policy, answers: Answers): Generator<Record<string, Answer>> {
  for (const full of combinations(policy)) {
    if (Object.entries(answers).every(([id, answer]) => full[id] === answer)) yield full
  }
}

type Raw = Record<string, unknown>

/** Evaluates raw JSON conditions on complete answers: a second, independent implementation. */
export function holds(raw: unknown, answers: Answers): boolean {
  if (typeof raw === 'boolean') return raw
  const [op, args] = Object.entries(raw as Raw)[0] as [string, unknown[]]
  if (op === 'and') return args.every((part) => holds(part, answers))
  if (op === 'or') return args.some((part) => holds(part, answers))
  if (op === '!') return !holds(Array.isArray(args) ? args[0] : args, answers)
  const left = answers[(args[0] as { var: string }).var]!
  const right = args[1] as Answer
  switch (op) {
    case 'in':
      return (args[1] as Answer[]).includes(left)
    case '==':
    case '===':
      return left === right
    case '!=':
    case '!==':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    default:
      throw new Error(op)
  }
}
