import type { About } from '../../src/i18n/about'
import { isDay } from '../../src/rules'

const keys = ['made', 'on', 'reviewer', 'reviewed']

/**
 * Reads what a language says of how it was made: exactly the four keys, real days, a reviewer with the day of the review.
 * @example parseAbout({ made: 'written', on: '2026-11-22', reviewer: null, reviewed: null }).ok // true
 */
export function parseAbout(json: unknown): { ok: true; value: About } | { ok: false; problem: string } {
  const refuse = (problem: string) => ({ ok: false as const, problem })
  if (typeof json !== 'object' || json === null) return refuse('is not an object')
  const { made, on, reviewer, reviewed, ...others } = json as Record<string, unknown>
  const absent = keys.find((key) => !(key in json))
  const [unknown] = Object.keys(others)
  if (absent !== undefined || unknown !== undefined) return refuse(`needs exactly ${keys.join(', ')}`)
  if (made !== 'written' && made !== 'machine-assisted') return refuse('made: must be "written" or "machine-assisted"')
  if (!isDay(on)) return refuse('on: must be a day, YYYY-MM-DD')
  if (reviewer === null && reviewed === null) return { ok: true, value: { made, on, reviewer, reviewed } }
  if (typeof reviewer !== 'string' || reviewer.trim() === '') return refuse('reviewer: must be a name, or null as long as nobody has reviewed')
  if (!isDay(reviewed) || reviewed < on) return refuse('reviewed: must be a day, YYYY-MM-DD, not before "on"')
  return { ok: true, value: { made, on, reviewer, reviewed } }
}
