import type { LanguageInfo, Reading } from '../../src/i18n/language-info'
import { isDay } from '../../src/rules'

const keys = ['made', 'on', 'reviewer', 'reviewed']

/** The readings of native speakers; null: they are not valid. */
function parseReadings(json: unknown): readonly Reading[] | null {
  if (!Array.isArray(json) || json.length === 0) return null
  const readings = (json as unknown[]).flatMap((item): Reading[] => {
    if (typeof item !== 'object' || item === null || Object.keys(item).join() !== 'on,by,lines') return []
    const { on, by, lines } = item as Record<string, unknown>
    if (!isDay(on) || !(by === null || (typeof by === 'string' && by.trim() !== ''))) return []
    return typeof lines === 'number' && Number.isInteger(lines) && lines > 0 ? [{ on, by, lines }] : []
  })
  return readings.length === json.length ? readings : null
}

/**
 * Parses how a language was made: the four keys and optional `readings`, valid days, a reviewer with the day of the review.
 * @example parseAbout({ made: 'written', on: '2026-11-22', reviewer: null, reviewed: null }).ok // true
 */
export function parseAbout(json: unknown): { ok: true; value: LanguageInfo } | { ok: false; problem: string } {
  const refuse = (problem: string) => ({ ok: false as const, problem })
  if (typeof json !== 'object' || json === null) return refuse('is not an object')
  const { made, on, reviewer, reviewed, readings, ...others } = json as Record<string, unknown>
  const absent = keys.find((key) => !(key in json))
  const [unknown] = Object.keys(others)
  if (absent !== undefined || unknown !== undefined) return refuse(`needs exactly ${keys.join(', ')}`)
  if (made !== 'written' && made !== 'machine-assisted') return refuse('made: must be "written" or "machine-assisted"')
  if (!isDay(on)) return refuse('on: must be a day, YYYY-MM-DD')
  const read = 'readings' in json ? parseReadings(readings) : undefined
  if (read === null)
    return refuse('readings: must be a list of { on: YYYY-MM-DD, by: initials or null, lines: a number above 0 }')
  const base = { made, on, ...(read && { readings: read }) } as const
  if (reviewer === null && reviewed === null) return { ok: true, value: { ...base, reviewer, reviewed } }
  if (typeof reviewer !== 'string' || reviewer.trim() === '')
    return refuse('reviewer: must be a name, or null before a review')
  if (!isDay(reviewed) || reviewed < on) return refuse('reviewed: must be a day, YYYY-MM-DD, not before "on"')
  return { ok: true, value: { ...base, reviewer, reviewed } }
}
