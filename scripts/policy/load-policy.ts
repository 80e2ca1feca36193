import { type Answers, compose, type Day, parseAnswers, type PlaceId, type Policy, type Problem } from '../../src/rules'
import { UsageError } from '../cli/command'
import { duplicateKeys } from '../json'
import type { Law } from './law'

/** A problem as a line: where, what, and the remedy. */
export const formatProblem = ({ file, path, message, remedy }: Problem) =>
  `${[file, path, message].filter(Boolean).join(': ')} (${remedy})`

/** The places that a person can choose: those with a pack of their own below the national one. */
export const placesOf = ({ packs }: Law): PlaceId[] =>
  packs.filter(({ parent }) => parent !== null).map(({ place }) => place)

/** @throws UsageError for a place that is missing or unknown */
function checkPlace(place: string | undefined, places: readonly PlaceId[]): PlaceId {
  if (place === undefined) throw new UsageError(`name a place: --place ${places.join('|')}`)
  if (!places.includes(place)) throw new UsageError(`unknown place "${place}"; places: ${places.join(', ')}`)
  return place
}

/**
 * The pack that was named, or every pack.
 * @throws UsageError
 */
export function selectPacks({ packs }: Law, place: string | undefined): PlaceId[] {
  const places = packs.map((pack) => pack.place)
  return place === undefined ? places : [checkPlace(place, places)]
}

/**
 * The law of a place on a day.
 * @throws Error when the packs have problems
 */
export function composeLaw({ packs, library, problems }: Law, place: PlaceId, on: Day): Policy {
  const composed = compose(packs, library, place, on)
  if (composed.ok && problems.length === 0) return composed.value
  const [first] = composed.ok ? problems : [...problems, ...composed.problems]
  throw new Error(`the packs have problems, see "check": ${formatProblem(first!)}`)
}

/**
 * The law of a place that a person can choose.
 * @throws UsageError for an unknown place, Error when the packs have problems
 */
export const loadPolicy = (law: Law, place: string | undefined, on: Day): Policy =>
  composeLaw(law, checkPlace(place, placesOf(law)), on)

/**
 * The law of any pack: the national one has tables of its own.
 * @throws UsageError for an unknown place, Error when the packs have problems
 */
export function loadPack(law: Law, place: string | undefined, on: Day): Policy {
  const places = law.packs.map((pack) => pack.place)
  return composeLaw(law, checkPlace(place, places), on)
}

/**
 * Parses the JSON of `--answers`; duplicate keys are refused.
 * @throws UsageError
 */
export function parseAnswersOption(text: string): unknown {
  let json: unknown
  let duplicate: string | undefined
  try {
    json = JSON.parse(text)
    ;[duplicate] = duplicateKeys(text)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError('--answers is nested too deeply; write {"question":"answer"}')
    throw new UsageError('--answers is not valid JSON; write e.g. {"insured":"no"}')
  }
  if (duplicate !== undefined) throw new UsageError(`--answers has "${duplicate}" twice; answer each question once`)
  return json
}

/** A problem in the answers as text; the remedy is omitted if the message already names what is allowed. */
function formatAnswerProblem({ path, message, remedy }: Problem): string {
  const isRepeated = message.includes(remedy.replace('write ', ''))
  return `${path ? `${path}: ` : ''}${message}${isRepeated ? '' : `; ${remedy}`}`
}

/** How many problems of the answers are named. */
const MAX_PROBLEMS = 10

/**
 * The answers as the law of the place knows them.
 * @throws UsageError that names at most ten problems
 */
export function checkAnswers(policy: Policy, json: unknown): Answers {
  const answers = parseAnswers(policy, json)
  if (answers.ok) return answers.value
  const shown = answers.problems.slice(0, MAX_PROBLEMS).map(formatAnswerProblem)
  const rest = answers.problems.length - shown.length
  throw new UsageError(`--answers: ${shown.join('. ')}${rest > 0 ? `. And ${rest} more` : ''}`)
}
