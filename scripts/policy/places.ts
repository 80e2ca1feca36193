import { type Answers, compose, type Day, parseAnswers, type PlaceId, type Policy, type Problem } from '../../src/rules'
import type { Law } from './law'
import { type Given, Misuse } from './usage'

/** A fault as a line: where, what, and what to do. */
export const line = ({ file, path, message, remedy }: Problem) => `${[file, path, message].filter(Boolean).join(': ')} (${remedy})`

/** A fault in the answers; the message often names what is allowed by itself. */
function told({ path, message, remedy }: Problem): string {
  const known = message.includes(remedy.replace('write ', ''))
  return `${path ? `${path}: ` : ''}${message}${known ? '' : `; ${remedy}`}`
}

/** The places that a person can ask about: those with a pack of their own below the widest. */
export const placesOf = ({ packs }: Law): PlaceId[] => packs.filter((one) => one.parent !== null).map((one) => one.place)

/**
 * The law of a place on a day.
 * @throws Error for packs that cannot be read
 */
export function lawAt({ packs, library, problems }: Law, place: PlaceId, on: Day): Policy {
  const composed = compose(packs, library, place, on)
  const faults = composed.ok ? problems : [...problems, ...composed.problems]
  if (composed.ok && faults.length === 0) return composed.value
  throw new Error(`the packs have problems, see "check": ${line(faults[0]!)}`)
}

/**
 * The law of the place and day that a command was given.
 * @throws Misuse for a place that is not there, Error for packs that cannot be read
 */
export function policyOf(law: Law, { place, on }: Pick<Given, 'place' | 'on'>): Policy {
  const places = placesOf(law)
  if (place === null) throw new Misuse(`say which place: --place ${places.join('|')}`)
  if (!places.includes(place)) throw new Misuse(`unknown place "${place}"; places: ${places.join(', ')}`)
  return lawAt(law, place, on)
}

/**
 * The answers that a command was given, as the law of the place reads them.
 * @throws Misuse
 */
export function answersOf(policy: Policy, given: unknown): Answers {
  const answers = parseAnswers(policy, given)
  if (!answers.ok) throw new Misuse(`--answers: ${answers.problems.map(told).join('. ')}`)
  return answers.value
}
