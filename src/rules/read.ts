import { isDay } from './dates'
import type { Day, Evidence, Origin, Period, Problem, ProblemCode } from './types'

/** What a reader needs to speak of a fault: the file and the list that collects them. */
export interface Door {
  readonly file: string
  readonly problems: Problem[]
}

/** Reads unknown JSON at a path. On a fault it reports and returns something harmless, so that all faults are found at once. */
export type Reader<T> = (json: unknown, path: string, door: Door) => T

/** Reports a fault. */
export function report(door: Door, path: string, message: string, remedy: string, code: ProblemCode = 'shape'): void {
  door.problems.push({ code, file: door.file, path, message, remedy })
}

/** Enough of a value to find it, never all of it; what is nested stays closed, for it may be too deep to be written. */
const show = (json: unknown) => (isValue(json) ? JSON.stringify(json).slice(0, 40) : 'this')

/** A reader of one kind of value, with what it expects in words. */
export function expect<T>(what: string, test: (json: unknown) => json is T, fallback: T): Reader<T> {
  return (json, path, door) => {
    if (test(json)) return json
    report(door, path, `${show(json)} is not ${what}`, `write ${what}`)
    return fallback
  }
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** `constructor` and the like would meet JavaScript's own names. */
const isId = (json: unknown): json is string => typeof json === 'string' && ID.test(json) && !(json in {})

export const id = expect('an id like a-1', isId, '')
export const text = expect('a text', (json): json is string => typeof json === 'string' && json.trim() !== '', '')
export const number = expect('a number', (json): json is number => Number.isFinite(json), 0)
export const day = expect<Day>('a day, YYYY-MM-DD', isDay, '0000-01-01')
export const fact = expect('a fact id such as "R010"', (json): json is string => typeof json === 'string' && /^[A-Z]\d{2,3}$/.test(json), '')
export const isValue = (json: unknown): json is string | number => typeof json === 'string' || Number.isFinite(json)
export const value = expect('a text or a number', isValue, '')

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return expect(`one of ${words.map(w => `"${w}"`).join(', ')}`, (json): json is T => words.includes(json as T), words[0]!)
}

/** May be absent (or null): then it is the fallback. */
export function optional<T, F>(reader: Reader<T>, fallback: F): Reader<T | F> {
  return (json, path, door) => (json === undefined || json === null ? fallback : reader(json, path, door))
}

/** A list of things. */
export function list<T>(reader: Reader<T>, min = 0): Reader<readonly T[]> {
  return (json, path, door) => {
    if (!Array.isArray(json) || json.length < min) {
      report(door, path, `${show(json)} is not a list${min ? ` of at least ${min}` : ''}`, 'write a list in [ ]')
      return []
    }
    return json.map((one, i) => reader(one, `${path}[${i}]`, door))
  }
}

/** Tells an object from a list, a null and everything else. */
export const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** An object with any keys that the key reader takes; the result has no inherited names. */
export function dictionary<T>(key: Reader<string>, reader: Reader<T>): Reader<Record<string, T>> {
  return (json, path, door) => {
    const result = Object.create(null) as Record<string, T>
    if (!isObject(json)) report(door, path, `${show(json)} is not an object`, 'write an object in { }')
    else for (const name of Object.keys(json)) {
      const at = `${path}.${name}`
      if (key(name, at, door) === name) result[name] = reader(json[name], at, door)
    }
    return result
  }
}

/** An object with just these fields; anything else is a fault, so that a misspelt field is seen. */
export function fields<T extends object>(readers: { readonly [K in keyof T]: Reader<T[K]> }, ignore: readonly string[] = []): Reader<T> {
  const names = Object.keys(readers) as (keyof T & string)[]
  return (json, path, door) => {
    const given = isObject(json) ? json : {}
    if (!isObject(json)) report(door, path, `${show(json)} is not an object`, 'write an object in { }')
    for (const name of Object.keys(given)) {
      if (![...names, ...ignore].includes(name)) {
        report(door, path ? `${path}.${name}` : name, `unknown field "${name}"`, `allowed: ${names.join(', ')}`)
      }
    }
    const result = {} as T
    for (const name of names) {
      result[name] = readers[name](given[name], path ? `${path}.${name}` : name, door)
    }
    return result
  }
}

/** Adds where it stands to what a reader returns. */
export function located<T extends object>(reader: Reader<T>): Reader<T & { readonly at: Origin }> {
  return (json, path, door) => ({ ...reader(json, path, door), at: { file: door.file, path } })
}

const nothing: readonly string[] = []
/** Ids, or none. */
export const ids = optional(list(id), nothing)
/** The figures and names that words need. */
export const figures: Reader<Period['values']> = optional(dictionary(id, value), {})
/** What every statement of law carries. */
export const evidence = {
  sources: list(fact), grade: oneOf('A', 'B', 'C'), verifiedOn: day, bestBefore: day,
} satisfies { [K in Exclude<keyof Evidence, 'at'>]: Reader<Evidence[K]> }
