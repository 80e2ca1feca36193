import { previewDay } from './preview'

/**
 * Today in the user's time zone, as `YYYY-MM-DD`. In development builds the address may name another day.
 * @example today() // '2025-03-01'
 */
export function today(): string {
  const preview = process.env.NODE_ENV === 'development' ? previewDay() : null
  if (preview !== null) return preview
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return `${String(now.getFullYear())}-${month}-${day}`
}

/**
 * The current time in milliseconds since 1970, for measuring durations; never for display.
 * @example const elapsed = now() - start
 */
export function now(): number {
  return Date.now()
}

/**
 * The start of a day in the user's time zone, in seconds since 1970.
 * @example startOfDay('1970-01-02') // 86400 in London
 */
export function startOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime() / 1000
}
