import { adoptStoredState, usePersistenceStatus } from '../../src/stores/persist'
import { useAnswers } from '../../src/stores/answers'
import { device } from '../support/taro-stub'

const KEY = 'yibao.answers'
const state = (answers: object) => ({ place: 'chengdu', answers, skipped: [], history: Object.keys(answers) })
/** Another tab has stored this. */
const storeElsewhere = (answers: object) => device.store.set(KEY, JSON.stringify({ version: 1, state: state(answers) }))
const answersNow = () => useAnswers.getState().answers

beforeEach(() => {
  device.reset()
  device.store.delete('yibao.wipe')
  useAnswers.getState().forget()
})

test('a store takes over what another tab has stored, and what it has deleted', () => {
  storeElsewhere({ insured: 'no' })
  adoptStoredState()
  expect(useAnswers.getState()).toMatchObject(state({ insured: 'no' }))
  device.store.delete(KEY)
  adoptStoredState()
  expect(useAnswers.getState()).toMatchObject({ place: null, answers: {}, history: [] })
})

test('an answer is added to what another tab has stored, also before this one has heard of it', () => {
  useAnswers.getState().answer('age', 30)
  storeElsewhere({ insured: 'no' })
  useAnswers.getState().answer('stay', 'other')
  expect(answersNow()).toEqual({ insured: 'no', stay: 'other' })
  expect(String(device.store.get(KEY))).not.toContain('age')
})

test('after a wipe in another tab an answer is dropped, and none of the old ones is stored again', () => {
  useAnswers.getState().choosePlace('chengdu')
  useAnswers.getState().answer('insured', 'no')
  device.store.delete(KEY)
  device.store.set('yibao.wipe', 'mark')
  useAnswers.getState().answer('stay', 'other')
  expect(device.store.has(KEY)).toBe(false)
})

test('a device that does not store keeps the answers in memory', () => {
  device.storageFails = true
  useAnswers.getState().answer('insured', 'no')
  useAnswers.getState().answer('age', 30)
  expect(answersNow()).toEqual({ insured: 'no', age: 30 })
  expect(usePersistenceStatus.getState().isPersisted).toBe(false)
})
