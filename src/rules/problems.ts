import type { Problem, ProblemCode, Result } from './types'

/** Where problems are collected, and the file that they are in. */
export interface ProblemContext {
  readonly file: string
  readonly problems: Problem[]
}

/** Adds a problem: what is wrong at `path`, then what to do about it. */
export function addProblem(
  { file, problems }: ProblemContext,
  path: string,
  message: string,
  remedy: string,
  code: ProblemCode = 'shape',
): void {
  problems.push({ code, file, path, message, remedy })
}

/** The start of a value, enough to find it; objects and lists are only named, since they may be nested too deep to print. */
export function preview(json: unknown): string {
  if (Array.isArray(json)) return 'a list'
  if (typeof json === 'object' && json !== null) return 'an object'
  return typeof json === 'string' ? JSON.stringify(json).slice(0, 40) : String(json)
}

/**
 * Problems as text, one a line: file, path, what is wrong, what to do.
 * @example formatProblems(problems) // 'places/chengdu.json version: "x" is not a day, YYYY-MM-DD; write a day, YYYY-MM-DD'
 */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, path, message, remedy }) => `${file} ${path}: ${message}; ${remedy}`).join('\n')
}

/**
 * The value of a result.
 * @throws Error that lists every problem, where there is no value.
 */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(formatProblems(result.problems))
}
