import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { isPin, parsePin, usePin, waitAfter, waitLeft } from '../../src/stores/pin'
import { sha256 } from '../../src/stores/pin-hash'
import { device } from '../support/taro'

const KEY = 'yibao.pin'

beforeEach(() => {
  usePin.getState().forget()
  device.reset()
})

test('the hash is SHA-256', () => {
  const ascii = fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)), maxLength: 300 })
  fc.assert(fc.property(ascii, (text) => sha256(text) === createHash('sha256').update(text).digest('hex')))
})

test.each([['123', false], ['1234', true], ['12345678', true], ['123456789', false], ['12 34', false], ['', false], ['١٢٣٤', false]])('"%s" can be a PIN: %s', (text, can) => {
  expect(isPin(text)).toBe(can)
})

test('the PIN itself is never kept, and two tablets with one PIN keep different things', () => {
  usePin.getState().set('4711')
  const first = String(device.store.get(KEY))
  usePin.getState().set('4711')
  const second = String(device.store.get(KEY))
  expect(first).not.toContain('4711')
  expect(first).not.toBe(second)
})

test('a wrong PIN must be waited for: one second, two, four, at most a minute; the right one ends it', () => {
  usePin.getState().set('4711')
  const { attempt } = usePin.getState()
  let now = 1_000_000
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    expect(attempt('0000', now)).toBe(false)
    expect(waitLeft(usePin.getState(), now)).toBe(seconds * 1000)
    // Within the wait not even the right one is taken, and nothing grows.
    expect(attempt('4711', now + seconds * 1000 - 1)).toBe(false)
    expect(waitLeft(usePin.getState(), now)).toBe(seconds * 1000)
    now += seconds * 1000
  }
  expect(attempt('4711', now)).toBe(true)
  expect(attempt('0000', now)).toBe(false)
  expect(waitLeft(usePin.getState(), now)).toBe(1000)
})

test('a PIN that an older release kept is still the right one', () => {
  usePin.setState({ hash: '083bd0977587a3a183e4195ac964202e5490cd67c2743e06b4fc9c8ffbe1c789', salt: '0f1e2d3c4b5a6978' })
  expect(usePin.getState().attempt('4711', 0)).toBe(true)
})

test('the wait survives a reload', async () => {
  usePin.getState().set('4711')
  usePin.getState().attempt('0000', 1000)
  usePin.getState().attempt('0000', 2000)
  const kept = device.store.get(KEY)
  usePin.setState({ hash: null, wrong: 0, until: 0 })
  device.store.set(KEY, kept)
  await usePin.persist.rehydrate()
  expect(waitLeft(usePin.getState(), 2500)).toBe(1500)
  expect(usePin.getState().attempt('4711', 4000)).toBe(true)
})

test('a clock that is set back by a year keeps nobody out for longer than the wait', () => {
  const year = 365 * 24 * 3600 * 1000
  expect(waitLeft({ wrong: 20, until: year }, 0)).toBe(60_000)
  expect(waitAfter(1000)).toBe(60_000)
})

test('without a PIN whatever is tried is right', () => {
  expect(usePin.getState().attempt('', 0)).toBe(true)
})

test.each<[string, unknown]>([
  ['nothing', undefined], ['a text', '4711'], ['a PIN instead of a hash', { hash: '4711', salt: 'a' }], ['no salt', { hash: 'a'.repeat(64) }],
  ['a hash with something before it', { hash: `g${'a'.repeat(64)}`, salt: '0123456789abcdef' }], ['a hash with something behind it', { hash: `${'a'.repeat(64)}g`, salt: '0123456789abcdef' }],
  ['a list for a hash', { hash: ['a'.repeat(64)], salt: '0123456789abcdef' }], ['a list for a salt', { hash: 'a'.repeat(64), salt: ['0123456789abcdef'] }],
  ['a salt that would take for ever to try with', { hash: 'a'.repeat(64), salt: 'a'.repeat(1_000_000) }], ['a salt of other signs', { hash: 'a'.repeat(64), salt: '0123456789abcdeg' }],
])('%s is read as no PIN', (_, json) => {
  expect(parsePin(json)).toEqual({ hash: null, salt: '', wrong: 0, until: 0 })
})

test('counts that are none are read as nothing', () => {
  const stored = { hash: 'a'.repeat(64), salt: '0123456789abcdef' }
  expect(parsePin({ ...stored, wrong: 'many', until: -1 })).toEqual({ ...stored, wrong: 0, until: 0 })
  expect(parsePin({ ...stored, wrong: '3', until: Infinity })).toEqual({ ...stored, wrong: 0, until: 0 })
  expect(parsePin({ ...stored, wrong: 2.5, until: 7 })).toEqual({ ...stored, wrong: 2, until: 7 })
})

test('a PIN can be taken away again', () => {
  usePin.getState().set('4711')
  usePin.getState().set(null)
  expect(usePin.getState()).toMatchObject({ hash: null, salt: '', wrong: 0, until: 0 })
})

test('the wait grows from nothing to a minute', () => {
  expect([-1, 0, 1, 2, 6, 7, 100].map(waitAfter)).toEqual([0, 0, 1000, 2000, 32_000, 60_000, 60_000])
})
