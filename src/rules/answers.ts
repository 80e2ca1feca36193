import type { Policy } from './compose'
import { type Door, expect, fields, oneOf, optional, type Reader } from './read'
import type { Answer, Answers, Question, Result } from './types'

function reader({ type, answers, min, max }: Question): Reader<Answer> {
  const low = min ?? -Infinity
  const high = max ?? Infinity
  return type === 'choice' ? oneOf(...answers)
    : expect(`a number from ${low} to ${high}`, (json): json is number => typeof json === 'number' && json >= low && json <= high, low)
}

/**
 * Parses answers from outside (a command line, storage, a share code): unknown questions and answers
 * are refused, each with what is allowed. A question that is absent stays unknown.
 * @example parseAnswers(policy, { insured: 'maybe' }).ok // false
 */
export function parseAnswers({ questions }: Pick<Policy, 'questions'>, json: unknown): Result<Answers> {
  const { problems, file }: Door = { file: 'answers', problems: [] }
  const readers = Object.fromEntries(questions.map(one => [one.id, optional(reader(one), undefined)]))
  const read = fields<Record<string, Answer | undefined>>(readers)(json, '', { problems, file })
  return problems.length ? { ok: false, problems } : { ok: true, value: Object.fromEntries(Object.entries(read).filter(([, answer]) => answer !== undefined)) }
}
