import { createJSONStorage, type StateStorage } from 'zustand/middleware'
import { storage } from '../../src/platform/storage'
import { device } from '../support/taro-stub'

beforeEach(() => {
  device.reset()
})

test('getItem returns the stored text until it is removed', () => {
  expect(storage.setItem('answers', '{}')).toBe(true)
  expect(storage.getItem('answers')).toBe('{}')
  expect(storage.removeItem('answers')).toBe(true)
  expect(storage.getItem('answers')).toBeNull()
})

test('an unknown key reads as null', () => {
  expect(storage.getItem('nothing')).toBeNull()
})

test('a stored value that is not a text reads as null', () => {
  device.store.set('answers', { not: 'text' })
  expect(storage.getItem('answers')).toBeNull()
})

test('a storage that throws returns false and null', () => {
  device.storageFails = true
  expect(storage.setItem('answers', '{}')).toBe(false)
  expect(storage.removeItem('answers')).toBe(false)
  expect(storage.getItem('answers')).toBeNull()
})

test("storage fits zustand's StateStorage", () => {
  const stateStorage: StateStorage = storage
  const json = createJSONStorage<{ n: number }>(() => stateStorage)
  json?.setItem('count', { state: { n: 1 }, version: 0 })
  expect(json?.getItem('count')).toEqual({ state: { n: 1 }, version: 0 })
  expect(json?.getItem('other')).toBeNull()
})
