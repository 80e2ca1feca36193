import type { Answer, Answers, Atom, Condition, Truth } from './types'

/** Tests a known answer. */
export function passes({ op, constants }: Atom, answer: Answer): boolean {
  const [bound] = constants as readonly [Answer]
  return op === 'in' ? constants.includes(answer) : answer < bound || (op === '<=' && answer === bound)
}

/**
 * Evaluates a condition in Kleene's three-valued logic: null (unknown) if the answers do not
 * decide it. Sound but not exact: `or` of a condition and its negation stays unknown (the diagram is exact).
 * @example truth({ op: 'in', question: 'insured', constants: ['no'] }, {}) // null
 */
export function truth(condition: Condition, answers: Answers): Truth {
  if (!('parts' in condition)) {
    const answer = answers[condition.question]
    return answer === undefined ? null : passes(condition, answer)
  }
  const values = condition.parts.map((part) => truth(part, answers))
  if (condition.op === '!') return values[0] === null ? null : !values[0]
  const settles = condition.op === 'or'
  return values.includes(settles) ? settles : values.includes(null) ? null : !settles
}

/** A condition with the value of every part, for explanations. */
export interface Trace {
  readonly condition: Condition
  readonly value: Truth
  readonly parts: readonly Trace[]
}

/** Evaluates a condition and keeps the value of every part. */
export function trace(condition: Condition, answers: Answers): Trace {
  const parts = 'parts' in condition ? condition.parts.map((part) => trace(part, answers)) : []
  return { condition, value: truth(condition, answers), parts }
}

/**
 * The tests that give a condition a value; empty if it does not have that value.
 * @example grounds({ op: 'in', question: 'insured', constants: ['no'] }, { insured: 'no' }, true).length // 1
 */
export function grounds(condition: Condition, answers: Answers, value: boolean): Atom[] {
  if (truth(condition, answers) !== value) return []
  if (!('parts' in condition)) return [condition]
  const { op, parts } = condition
  if (op === '!') return parts.flatMap((part) => grounds(part, answers, !value))
  const settled = parts.filter((part) => truth(part, answers) === value)
  return ((op === 'and') === value ? settled : settled.slice(0, 1)).flatMap((part) => grounds(part, answers, value))
}

/** Every test in a condition, in reading order. */
export function atoms(condition: Condition): Atom[] {
  return 'parts' in condition ? condition.parts.flatMap(atoms) : [condition]
}
