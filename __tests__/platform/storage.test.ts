import { createJSONStorage, type StateStorage } from 'zustand/middleware'
import { storage } from '../../src/platform/storage'
import { device } from '../support/taro'

beforeEach(() => {
  device.reset()
})

test('what was kept is read back, until it is removed', () => {
  expect(storage.setItem('answers', '{}')).toBe(true)
  expect(storage.getItem('answers')).toBe('{}')
  expect(storage.removeItem('answers')).toBe(true)
  expect(storage.getItem('answers')).toBeNull()
})

test('a key that was never kept reads as null', () => {
  expect(storage.getItem('nothing')).toBeNull()
})

test('what another program kept under our key in another shape reads as null', () => {
  device.store.set('answers', { not: 'text' })
  expect(storage.getItem('answers')).toBeNull()
})

test('storage that refuses answers false and null, and throws nothing', () => {
  device.storageFails = true
  expect(storage.setItem('answers', '{}')).toBe(false)
  expect(storage.removeItem('answers')).toBe(false)
  expect(storage.getItem('answers')).toBeNull()
})

test('zustand can persist into it', () => {
  const kept: StateStorage = storage
  const json = createJSONStorage<{ n: number }>(() => kept)
  json?.setItem('count', { state: { n: 1 }, version: 0 })
  expect(json?.getItem('count')).toEqual({ state: { n: 1 }, version: 0 })
  expect(json?.getItem('other')).toBeNull()
})
