import { parsePack } from './parse'
import { day, type Door, expect, fields, id, isObject, oneOf, optional } from './read'
import type { Day, Entry, Hidden, Pack, Period, Problem, Result } from './types'

/** Why something is taken offline; each has words in every language, so that one commit is enough. */
export const REASONS = ['source-gone', 'changed', 'wrong', 'no-answer'] as const

const fact = fields<Hidden & { readonly hidden: true }>({
  hidden: expect('true, or delete it together with "since", "reason" and "ask"', (json): json is true => json === true, true),
  since: day, reason: oneOf(...REASONS), ask: optional(id, null),
})

/**
 * Takes `"hidden": true` with its `since`, `reason` and `ask` out of an object, and gives the rest as it stands.
 * @example takeHidden({ id: 'a', hidden: true, since: '2026-11-22', reason: 'wrong' }, '', door).hidden?.reason // 'wrong'
 */
export function takeHidden(json: unknown, path: string, door: Door): { readonly hidden: Hidden | null; readonly rest: unknown } {
  if (!isObject(json) || !('hidden' in json)) return { hidden: null, rest: json }
  const { hidden, since, reason, ask, ...rest } = json
  const read = fact({ hidden, since, reason, ask }, path, door)
  return { hidden: { since: read.since, reason: read.reason, ask: read.ask }, rest }
}

/** The periods of an entry as far as they were said: from the day on which it was taken offline nothing is known. */
const until = (since: Day, periods: readonly Period[]): Period[] => periods
  .filter(one => one.from === null || one.from < since)
  .map(one => (one.until !== null && one.until < since ? one : { ...one, until: since }))

/**
 * Parses one pack as `parsePack` does, with the entries that were taken offline: these hold until that day.
 * Everything that reads packs from files reads them by this.
 * @example parseLaw({ format: 1, place: 'elsewhere', parent: 'national', version: '2026-11-21' }, 'elsewhere.json').ok // true
 */
export function parseLaw(json: unknown, file: string): Result<Pack> {
  const problems: Problem[] = []
  if (!isObject(json) || !Array.isArray(json.entries)) return parsePack(json, file)
  const taken = json.entries.map((one: unknown, i) => takeHidden(one, `entries[${i}]`, { file, problems }))
  const pack = parsePack({ ...json, entries: taken.map(one => one.rest) }, file)
  if (!pack.ok) return { ok: false, problems: [...problems, ...pack.problems] }
  if (problems.length) return { ok: false, problems }
  const entries = pack.value.entries.map((entry, i): Entry => {
    const hidden = taken[i]?.hidden ?? null
    return hidden ? { ...entry, hidden, periods: until(hidden.since, entry.periods) } : entry
  })
  return { ok: true, value: { ...pack.value, entries } }
}

/** Tells whether something is offline on a day. */
export function isHidden({ hidden }: { readonly hidden?: Hidden | null }, on: Day): boolean {
  return hidden != null && hidden.since <= on
}
