import fc from 'fast-check'
import { addDays, daysBetween, inForce, isDay } from '../../src/rules/dates'

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map(one => one.toISOString().slice(0, 10))

test('the days of the calendar are days, whatever else is not', () => {
  fc.assert(fc.property(day, one => { expect(isDay(one)).toBe(true) }))
  for (const text of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-01', '2026-01-00', '2026-1-1', '20260101', '', null, 20260101, ' 2026-01-01', '2026-01-01 ', '2026-04-31', '2024-04-31']) expect(isDay(text)).toBe(false)
  for (const text of ['2028-02-29', '2000-02-29', '2026-04-30']) expect(isDay(text)).toBe(true)
})

test('two days in a row are no day', () => {
  expect([isDay('2026-01-01 2026-01-01'), isDay('2026-01-012026-01-01')]).toEqual([false, false])
})

test('days between two days agree with the reference', () => {
  fc.assert(fc.property(day, day, (a, b) => { expect(daysBetween(a, b)).toBe(Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)) }))
})

test('a period includes its first day and excludes its last', () => {
  const period = { from: '2026-01-01', until: '2027-01-01' }
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(one => inForce(period, one))).toEqual([false, true, true, false])
  expect(inForce({ from: null, until: null }, '1970-01-01')).toBe(true)
})

test('a day of no days is the day itself, also the last of a month', () => {
  for (const one of ['2026-01-31', '2028-02-29', '2026-12-31', '2026-03-01']) expect(addDays(one, 0)).toBe(one)
  expect([addDays('2026-01-31', 1), addDays('2026-03-01', -1), addDays('2026-12-31', 1), addDays('2026-01-01', -1)]).toEqual(['2026-02-01', '2026-02-28', '2027-01-01', '2025-12-31'])
})

test('days added to a day agree with the reference, there and back', () => {
  fc.assert(fc.property(day, fc.integer({ min: -2000, max: 2000 }), (one, days) => {
    fc.pre(one > '1906' && one < '2194')
    expect(addDays(one, days)).toBe(new Date(Date.parse(one) + days * 86_400_000).toISOString().slice(0, 10))
    expect(daysBetween(one, addDays(one, days))).toBe(days)
  }))
})
