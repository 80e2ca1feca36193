import { previewed } from './preview'

/**
 * Today where the person is, as `YYYY-MM-DD`: the only clock of the app. While developing, the address may name
 * another day.
 * @example today() // '2025-03-01'
 */
export function today(): string {
  const other = process.env.NODE_ENV === 'development' ? previewed() : null
  if (other !== null) return other
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return `${String(now.getFullYear())}-${month}-${day}`
}

/**
 * The moment now, in milliseconds since 1970: for how long ago something was, never for what is shown.
 * @example const waited = now() - since
 */
export function now(): number {
  return Date.now()
}

/**
 * The beginning of a day where the person is, in seconds since 1970, as phones count them.
 * @example momentOf('1970-01-02') // 86400 in London
 */
export function momentOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime() / 1000
}
