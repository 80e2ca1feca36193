import { compose, type Day, type Library, type Pack, parseLibrary, type PlaceId, type Policy, type Problem, type Result } from '../rules'
import { parseLaw } from '../rules/hidden'
import national from './national.json'
import chengdu from './places/chengdu.json'
import chongqing from './places/chongqing.json'
import elsewhere from './places/elsewhere.json'
import kunming from './places/kunming.json'
import wenjiang from './places/wenjiang.json'
import yunnan from './places/yunnan.json'
import sources from './sources.json'

const told = (problems: readonly Problem[]) =>
  problems.map(one => `${one.file} ${one.path}: ${one.message}; ${one.remedy}`).join('\n')

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(told(result.problems))
}

/** Every pack, the widest first. */
export const packs: readonly Pack[] = Object.entries({
  'national.json': national,
  'places/chengdu.json': chengdu,
  'places/wenjiang.json': wenjiang,
  'places/chongqing.json': chongqing,
  'places/yunnan.json': yunnan,
  'places/kunming.json': kunming,
  'places/elsewhere.json': elsewhere,
}).map(([file, json]) => must(parseLaw(json, file)))

/** Which documents carry which fact. */
export const library: Library = must(parseLibrary(sources, 'sources.json'))

/** The places that a person may choose, in the order in which they are offered. */
export const places: readonly PlaceId[] = ['wenjiang', 'chengdu', 'chongqing', 'kunming', 'yunnan', 'elsewhere']

/**
 * What gives the law of a place on a day by some packs, each made once.
 * @example policiesOf(packs)('kunming', '2026-11-21').place // 'kunming'
 */
export function policiesOf(some: readonly Pack[]): (place: PlaceId, day: Day) => Policy {
  const made = new Map<string, Policy>()
  return (place, day) => {
    const key = `${place} ${day}`
    const known = made.get(key) ?? must(compose(some, library, place, day))
    made.set(key, known)
    return known
  }
}

/**
 * The law of a place on a day, made once.
 * @throws Error for a place that has no pack.
 * @example policyFor('wenjiang', '2026-11-21').chain.map(pack => pack.place) // ['national', 'chengdu', 'wenjiang']
 */
export const policyFor = policiesOf(packs)
