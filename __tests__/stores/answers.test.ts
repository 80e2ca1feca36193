import { packs, places } from '../../src/policies'
import { useAnswers } from '../../src/stores/answers'
import { keep, useKept } from '../../src/stores/keep'
import { parseTold } from '../../src/stores/told'
import { device } from '../support/taro'

const KEY = 'yibao.answers'
const vocabulary = { places, questions: packs.flatMap((pack) => pack.questions) }
const nothing = { place: null, answers: {}, skipped: [], history: [] }

const told = () => {
  const { place, answers, skipped, history } = useAnswers.getState()
  return { place, answers, skipped, history }
}

/** The app starts again with this on the device. */
async function restart(stored?: unknown) {
  useAnswers.setState(nothing)
  device.store.delete(KEY)
  if (stored !== undefined) device.store.set(KEY, typeof stored === 'string' ? stored : JSON.stringify(stored))
  await useAnswers.persist.rehydrate()
  useAnswers.getState().keepKnown(vocabulary)
}

beforeEach(async () => {
  device.reset()
  useKept.setState({ kept: true })
  await restart()
})

test('what is told is there after a restart', async () => {
  const { choosePlace, answer, skip } = useAnswers.getState()
  choosePlace('chengdu')
  answer('insured', 'no')
  skip('identity')
  const stored = device.store.get(KEY)
  const before = told()
  await restart(stored)
  expect(told()).toEqual(before)
  expect(before).toEqual({ place: 'chengdu', answers: { insured: 'no' }, skipped: ['identity'], history: ['insured', 'identity'] })
})

test('an answer replaces an "I am not sure", and the other way round; the order stays', () => {
  const { answer, skip } = useAnswers.getState()
  skip('insured')
  answer('identity', 'none')
  answer('insured', 'here')
  expect(told()).toMatchObject({ answers: { insured: 'here', identity: 'none' }, skipped: [], history: ['insured', 'identity'] })
  skip('identity')
  expect(told()).toMatchObject({ answers: { insured: 'here' }, skipped: ['identity'], history: ['insured', 'identity'] })
})

test('back takes back the last question, at last the place, and then does nothing', () => {
  const { choosePlace, answer, skip, back } = useAnswers.getState()
  choosePlace('chengdu')
  answer('insured', 'no')
  skip('identity')
  back()
  expect(told()).toEqual({ place: 'chengdu', answers: { insured: 'no' }, skipped: [], history: ['insured'] })
  back()
  expect(told()).toEqual({ ...nothing, place: 'chengdu' })
  back()
  back()
  expect(told()).toEqual(nothing)
})

test('change takes back one answer and keeps the others', () => {
  const { answer, skip, change } = useAnswers.getState()
  answer('insured', 'no')
  answer('identity', 'foreign-passport')
  skip('stay')
  change('identity')
  change('stay')
  expect(told()).toMatchObject({ answers: { insured: 'no' }, skipped: [], history: ['insured'] })
})

test('a case from another device takes the place of what was told, and is kept', async () => {
  const { answer, choosePlace, skip, take } = useAnswers.getState()
  choosePlace('chengdu')
  answer('identity', 'foreign-passport')
  skip('stay')
  take({ place: 'kunming', answers: { insured: 'no', activity: 'child' }, skipped: ['parent', 'activity'] })
  const taken = { place: 'kunming', answers: { insured: 'no', activity: 'child' }, skipped: ['parent'], history: ['insured', 'activity', 'parent'] }
  expect(useAnswers.getState()).toMatchObject(taken)
  await useAnswers.persist.rehydrate()
  expect(useAnswers.getState()).toMatchObject(taken)
})

test('forget leaves nothing, on the device neither', () => {
  useAnswers.getState().answer('insured', 'no')
  expect(device.store.has(KEY)).toBe(true)
  useAnswers.getState().forget()
  expect(told()).toEqual(nothing)
  expect(device.store.has(KEY)).toBe(false)
})

test('starting with nothing stored writes nothing', () => {
  expect(device.store.has(KEY)).toBe(false)
})

test.each([
  ['broken JSON', '{"state":{"place":"chen'],
  ['an empty text', ''],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no version', { state: { place: 'chengdu' } }],
  ['an older version', { version: 0, state: { place: 'chengdu', answers: { insured: 'no' } } }],
  ['a newer version', { version: 2, state: { place: 'chengdu', answers: { insured: 'no' } } }],
  ['a version that is a text', { version: '1', state: { place: 'chengdu' } }],
  ['no state', { version: 1 }],
  ['a state that is a list', { version: 1, state: ['chengdu'] }],
  ['a state that is null', { version: 1, state: null }],
])('%s on the device reads as nothing told', async (_, stored) => {
  await restart(stored)
  expect(told()).toEqual(nothing)
})

test('of a poisoned state what is known stays and the rest is asked again', async () => {
  await restart(`{"version":1,"state":{"place":"atlantis","answers":{"insured":"no","identity":"martian","shoe-size":"44","stay":{"x":1},
    "activity":null,"__proto__":"x","constructor":"here"},"skipped":["parent","hat","insured",5],"history":["insured","stay","hat",null]}}`)
  expect(told()).toEqual({ place: null, answers: { insured: 'no' }, skipped: ['parent'], history: ['insured', 'parent'] })
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('what the device holds under a name is read by its version alone, and what is none is nothing', () => {
  const read = (text: string) => { device.store.set('any', text); return keep(1).getItem('any') }
  for (const text of ['{"version":1', '', '7', 'null', '"version"', '[]', '{}', '{"version":0,"state":{}}', '{"version":"1","state":{}}', '{"state":{}}']) expect([text, read(text)]).toEqual([text, null])
  expect(read('{"version":1,"state":{"a":1}}')).toEqual({ version: 1, state: { a: 1 } })
  expect(read('{"version":1}')).toEqual({ version: 1, state: undefined })
  expect(keep(1).getItem('nothing')).toBeNull()
})

test('actions cannot be stored over', async () => {
  await restart({ version: 1, state: { place: 'chengdu', forget: 'no', answer: 7 } })
  expect(typeof useAnswers.getState().forget).toBe('function')
  expect(typeof useAnswers.getState().answer).toBe('function')
  expect(told().place).toBe('chengdu')
})

test('a number has to lie in its range', () => {
  const age = { id: 'age', type: 'number' as const, answers: [], min: 0, max: 120 }
  useAnswers.getState().answer('age', 130)
  useAnswers.getState().keepKnown({ places, questions: [age] })
  expect(told().answers).toEqual({})
  useAnswers.getState().answer('age', 120)
  useAnswers.getState().keepKnown({ places, questions: [age] })
  expect(told().answers).toEqual({ age: 120 })
})

test('where the device refuses to keep anything, the app goes on and says so; once it keeps again, no longer', () => {
  device.storageFails = true
  useAnswers.getState().choosePlace('kunming')
  expect(told().place).toBe('kunming')
  expect(useKept.getState().kept).toBe(false)
  device.storageFails = false
  useAnswers.getState().answer('insured', 'no')
  expect(useKept.getState().kept).toBe(true)
})

test('a number that is open on both sides holds any', () => {
  const { answer, keepKnown } = useAnswers.getState()
  answer('age', -1e9)
  keepKnown({ places, questions: [{ id: 'age', type: 'number', answers: [], min: null, max: null }] })
  expect(told().answers).toEqual({ age: -1e9 })
})

test('a number counts from its least to its most, both included; a text is none', () => {
  const age = { id: 'age', type: 'number' as const, answers: [], min: 0, max: 120 }
  const kept = (answer: string | number) => {
    useAnswers.getState().answer('age', answer)
    useAnswers.getState().keepKnown({ places, questions: [age] })
    return told().answers.age
  }
  expect([0, 120, -1, 121, '7'].map(kept)).toEqual([0, 120, undefined, undefined, undefined])
})

test('of what was stored only texts and numbers are answers, and what was never dealt with is no history', async () => {
  await restart({ version: 1, state: { answers: { insured: 'no', identity: ['foreign-passport'], stay: true, activity: null, parent: {} }, history: ['stay', 'insured', 'identity'] } })
  expect(told()).toMatchObject({ answers: { insured: 'no' }, history: ['insured'] })
  expect(parseTold({ answers: { a: 'x', b: 1, c: true, d: ['x'], e: null }, skipped: ['f', 'a'], history: ['g', 'f'] })).toEqual({ place: null, answers: { a: 'x', b: 1 }, skipped: ['f'], history: ['f', 'a', 'b'] })
})

test('before anything was written the device is taken to keep', () => {
  expect(useKept.getInitialState()).toEqual({ kept: true })
})
