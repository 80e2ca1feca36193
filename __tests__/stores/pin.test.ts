import { pbkdf2Sync } from 'node:crypto'
import { parsePin, usePin, lockoutAfter, lockoutLeft } from '../../src/stores/pin'
import { attemptPin, isPin, setPin } from '../../src/stores/pin-hash'
import { device } from '../support/taro-stub'

const KEY = 'yibao.pin'

beforeEach(() => {
  usePin.getState().forget()
  device.reset()
})

test('the hash is PBKDF2 with SHA-256 and 1000 iterations, as Node computes it', () => {
  for (const pin of ['0000', '4711', '12345678']) {
    setPin(pin)
    const { hash, salt, algorithm } = usePin.getState()
    expect(algorithm).toBe('pbkdf2-sha256-1000')
    expect(hash).toBe(pbkdf2Sync(pin, salt, 1000, 32, 'sha256').toString('hex'))
  }
})

test.each([
  ['123', false],
  ['1234', true],
  ['12345678', true],
  ['123456789', false],
  ['12 34', false],
  ['', false],
  ['١٢٣٤', false],
])('isPin("%s") is %s', (text, expected) => {
  expect(isPin(text)).toBe(expected)
})

test('the PIN is not stored, and two tablets store the same PIN differently', () => {
  setPin('4711')
  const first = String(device.store.get(KEY))
  setPin('4711')
  const second = String(device.store.get(KEY))
  expect(first).not.toContain('4711')
  expect(first).not.toBe(second)
})

test('wrong attempts lock out for one second, two, four, at most a minute; the right PIN resets the count', () => {
  setPin('4711')
  let now = 1_000_000
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    expect(attemptPin('0000', now)).toBe(false)
    expect(lockoutLeft(usePin.getState(), now)).toBe(seconds * 1000)
    // During the lockout even the right PIN is refused, and the lockout does not grow.
    expect(attemptPin('4711', now + seconds * 1000 - 1)).toBe(false)
    expect(lockoutLeft(usePin.getState(), now)).toBe(seconds * 1000)
    now += seconds * 1000
  }
  expect(attemptPin('4711', now)).toBe(true)
  expect(attemptPin('0000', now)).toBe(false)
  expect(lockoutLeft(usePin.getState(), now)).toBe(1000)
})

test('a PIN that release 0.1.0 stored is right, and is then stored with the current algorithm', async () => {
  const legacy = {
    hash: '083bd0977587a3a183e4195ac964202e5490cd67c2743e06b4fc9c8ffbe1c789',
    salt: '0f1e2d3c4b5a6978',
    wrong: 0,
    until: 0,
  }
  device.store.set(KEY, JSON.stringify({ state: legacy, version: 1 }))
  await usePin.persist.rehydrate()

  // A wrong attempt changes nothing but the lockout.
  expect(attemptPin('0000', 0)).toBe(false)
  expect(JSON.parse(String(device.store.get(KEY)))).toEqual({ state: { ...legacy, wrong: 1, until: 1000 }, version: 1 })

  expect(attemptPin('4711', 1000)).toBe(true)
  const { state } = JSON.parse(String(device.store.get(KEY))) as { state: { salt: string } }
  expect(state).toEqual({
    hash: pbkdf2Sync('4711', state.salt, 1000, 32, 'sha256').toString('hex'),
    salt: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    algorithm: 'pbkdf2-sha256-1000',
    wrong: 0,
    until: 0,
  })
  expect(state.salt).not.toBe(legacy.salt)

  await usePin.persist.rehydrate()
  expect(attemptPin('4711', 1000)).toBe(true)
  expect(attemptPin('0000', 1000)).toBe(false)
})

test('the right PIN is not stored again if it has the current algorithm', () => {
  setPin('4711')
  const { hash, salt } = usePin.getState()
  expect(attemptPin('4711', 0)).toBe(true)
  expect(usePin.getState()).toMatchObject({ hash, salt })
})

test('the lockout survives a restart', async () => {
  setPin('4711')
  attemptPin('0000', 1000)
  attemptPin('0000', 2000)
  const stored = device.store.get(KEY)
  usePin.setState({ hash: null, wrong: 0, until: 0 })
  device.store.set(KEY, stored)
  await usePin.persist.rehydrate()
  expect(lockoutLeft(usePin.getState(), 2500)).toBe(1500)
  expect(attemptPin('4711', 4000)).toBe(true)
})

test('a clock that is set back by a year does not prolong the lockout', () => {
  const year = 365 * 24 * 3600 * 1000
  expect(lockoutLeft({ wrong: 20, until: year }, 0)).toBe(60_000)
  expect(lockoutAfter(1000)).toBe(60_000)
})

test('without a PIN every attempt is right', () => {
  expect(attemptPin('', 0)).toBe(true)
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', '4711'],
  ['a PIN instead of a hash', { hash: '4711', salt: 'a' }],
  ['no salt', { hash: 'a'.repeat(64) }],
  ['a hash with a prefix', { hash: `g${'a'.repeat(64)}`, salt: '0123456789abcdef' }],
  ['a hash with a suffix', { hash: `${'a'.repeat(64)}g`, salt: '0123456789abcdef' }],
  ['a list for a hash', { hash: ['a'.repeat(64)], salt: '0123456789abcdef' }],
  ['a list for a salt', { hash: 'a'.repeat(64), salt: ['0123456789abcdef'] }],
  ['a salt of a million characters', { hash: 'a'.repeat(64), salt: 'a'.repeat(1_000_000) }],
  ['a salt with other characters', { hash: 'a'.repeat(64), salt: '0123456789abcdeg' }],
  ['an unknown algorithm', { hash: 'a'.repeat(64), salt: '0123456789abcdef', algorithm: 'md5' }],
])('parsePin reads %s as no PIN', (_, json) => {
  expect(parsePin(json)).toEqual({ hash: null, salt: '', wrong: 0, until: 0 })
})

test('parsePin reads invalid counts and times as 0', () => {
  const stored = { hash: 'a'.repeat(64), salt: '0123456789abcdef' }
  expect(parsePin({ ...stored, wrong: 'many', until: -1 })).toEqual({ ...stored, wrong: 0, until: 0 })
  expect(parsePin({ ...stored, wrong: '3', until: Infinity })).toEqual({ ...stored, wrong: 0, until: 0 })
  expect(parsePin({ ...stored, wrong: 2.5, until: 7 })).toEqual({ ...stored, wrong: 2, until: 7 })
})

test('set(null) removes the PIN', () => {
  setPin('4711')
  setPin(null)
  expect(usePin.getState()).toMatchObject({ hash: null, salt: '', wrong: 0, until: 0 })
})

test('lockoutAfter grows from nothing to a minute', () => {
  expect([-1, 0, 1, 2, 6, 7, 100].map(lockoutAfter)).toEqual([0, 0, 1000, 2000, 32_000, 60_000, 60_000])
})
