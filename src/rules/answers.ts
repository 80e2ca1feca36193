import type { Policy } from './compose'
import { addProblem, preview } from './problems'
import type { Answer, Answers, Problem, Question, Result } from './types'

/** The answers that a question allows, as text, and the test of an answer. */
function allowedAnswers({ type, answers, min, max }: Question) {
  const [low, high] = [min ?? -Infinity, max ?? Infinity]
  return type === 'choice'
    ? {
        expected: `one of ${answers.map((answer) => `"${answer}"`).join(', ')}`,
        allows: (json: unknown) => typeof json === 'string' && answers.includes(json),
      }
    : {
        expected: `a number from ${low} to ${high}`,
        allows: (json: unknown) => typeof json === 'number' && json >= low && json <= high,
      }
}

/**
 * Parses answers from outside (a command line, storage, a share code): unknown questions and answers are refused, each
 * with what is allowed. A question that is absent or null stays unknown.
 * @example parseAnswers(policy, { insured: 'maybe' }).ok // false
 */
export function parseAnswers({ questions }: Pick<Policy, 'questions'>, json: unknown): Result<Answers> {
  const problems: Problem[] = []
  const report = (path: string, message: string, remedy: string) =>
    addProblem({ file: 'answers', problems }, path, message, remedy)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    report('', 'the answers are not an object', 'write an object in { }')
    return { ok: false, problems }
  }
  const known = new Map(questions.map((question) => [question.id, question]))
  const answers: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(json as Record<string, Answer | null | undefined>)) {
    const question = known.get(id)
    if (!question) {
      report(id, `unknown question "${id}"`, `allowed: ${[...known.keys()].join(', ')}`)
    } else if (answer !== null && answer !== undefined) {
      const { expected, allows } = allowedAnswers(question)
      if (allows(answer)) answers[id] = answer
      else report(id, `${preview(answer)} is not ${expected}`, `write ${expected}`)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: answers }
}
