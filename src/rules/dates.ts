import type { Day } from './types'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

/**
 * Whether a text is a day of the calendar in the form `YYYY-MM-DD`.
 * @example isDay('2026-02-29') // false
 */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, day] = parts(text)
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** Days since 0000-03-01, so that the leap day ends a year. */
function ordinal(day: Day): number {
  const [y, m, d] = parts(day)
  const year = m > 2 ? y : y - 1
  const shifted = (m + 9) % 12
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    d
  )
}

/**
 * The number of days from one day to another; negative if the second is earlier.
 * @example daysBetween('2026-11-21', '2026-12-31') // 40
 */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from)
}

/**
 * The day some days after another (before it, if negative).
 * @example addDays('2026-12-15', 30) // '2027-01-14'
 */
export function addDays(day: Day, days: number): Day {
  let [year, month, date] = parts(day)
  date += days
  const length = () => LENGTHS[month - 1]! + (month === 2 && isDay(`${pad(year, 4)}-02-29`) ? 1 : 0)
  // Stryker disable next-line EqualityOperator: the loop below corrects a day that is too late
  while (date > length()) {
    date -= length()
    month = (month % 12) + 1
    if (month === 1) year++
  }
  while (date < 1) {
    month = ((month + 10) % 12) + 1
    if (month === 12) year--
    date += length()
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

const pad = (x: number, width: number) => String(x).padStart(width, '0')

/**
 * Whether a period is in force on a day: `from` included, `until` excluded, null open.
 * @example inForce({ from: '2026-01-01', until: '2027-01-01' }, '2027-01-01') // false
 */
export function inForce(period: { from: Day | null; until: Day | null }, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || day < period.until)
}
