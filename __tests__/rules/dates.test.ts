import fc from 'fast-check'
import { addDays, daysBetween, inForce, isDay } from '../../src/rules/dates'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('isDay accepts every day of the calendar and rejects anything else', () => {
  fc.assert(
    fc.property(day, (someDay) => {
      expect(isDay(someDay)).toBe(true)
    }),
  )
  for (const text of [
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '',
    null,
    20260101,
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-04-31',
    '2024-04-31',
  ])
    expect(isDay(text)).toBe(false)
  for (const text of ['2028-02-29', '2000-02-29', '2026-04-30']) expect(isDay(text)).toBe(true)
})

test('isDay rejects two concatenated dates', () => {
  expect([isDay('2026-01-01 2026-01-01'), isDay('2026-01-012026-01-01')]).toEqual([false, false])
})

test('daysBetween agrees with Date', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(daysBetween(a, b)).toBe(Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000))
    }),
  )
})

test('inForce includes the "from" day and excludes the "until" day', () => {
  const period = { from: '2026-01-01', until: '2027-01-01' }
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => inForce(period, date))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(inForce({ from: null, until: null }, '1970-01-01')).toBe(true)
})

test('addDays of 0 returns the same day, and of 1 or -1 crosses the end of a month', () => {
  for (const date of ['2026-01-31', '2028-02-29', '2026-12-31', '2026-03-01']) expect(addDays(date, 0)).toBe(date)
  expect([
    addDays('2026-01-31', 1),
    addDays('2026-03-01', -1),
    addDays('2026-12-31', 1),
    addDays('2026-01-01', -1),
  ]).toEqual(['2026-02-01', '2026-02-28', '2027-01-01', '2025-12-31'])
})

test('addDays agrees with Date, and daysBetween inverts it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -2000, max: 2000 }), (start, days) => {
      fc.pre(start > '1906' && start < '2194')
      expect(addDays(start, days)).toBe(new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10))
      expect(daysBetween(start, addDays(start, days))).toBe(days)
    }),
  )
})
