import { packs, places } from '../../src/policies'
import { useAnswers } from '../../src/stores/answers'
import { persistStorage, usePersistenceStatus } from '../../src/stores/persist'
import { parseAnswersState } from '../../src/stores/parse-answers'
import { device } from '../support/taro-stub'

const KEY = 'yibao.answers'
const vocabulary = { places, questions: packs.flatMap((pack) => pack.questions) }
const nothing = { place: null, answers: {}, skipped: [], history: [] }

const currentAnswers = () => {
  const { place, answers, skipped, history } = useAnswers.getState()
  return { place, answers, skipped, history }
}

/** Restarts the app with this state on the device. */
async function restart(stored?: unknown) {
  useAnswers.setState(nothing)
  device.store.delete(KEY)
  if (stored !== undefined) device.store.set(KEY, typeof stored === 'string' ? stored : JSON.stringify(stored))
  await useAnswers.persist.rehydrate()
  useAnswers.getState().dropUnknown(vocabulary)
}

beforeEach(async () => {
  device.reset()
  usePersistenceStatus.setState({ isPersisted: true })
  await restart()
})

test('answers survive a restart', async () => {
  const { choosePlace, answer, skip } = useAnswers.getState()
  choosePlace('chengdu')
  answer('insured', 'no')
  skip('identity')
  const stored = device.store.get(KEY)
  const before = currentAnswers()
  await restart(stored)
  expect(currentAnswers()).toEqual(before)
  expect(before).toEqual({
    place: 'chengdu',
    answers: { insured: 'no' },
    skipped: ['identity'],
    history: ['insured', 'identity'],
  })
})

test('answer and skip replace each other and keep the order', () => {
  const { answer, skip } = useAnswers.getState()
  skip('insured')
  answer('identity', 'none')
  answer('insured', 'here')
  expect(currentAnswers()).toMatchObject({
    answers: { insured: 'here', identity: 'none' },
    skipped: [],
    history: ['insured', 'identity'],
  })
  skip('identity')
  expect(currentAnswers()).toMatchObject({
    answers: { insured: 'here' },
    skipped: ['identity'],
    history: ['insured', 'identity'],
  })
})

test('reopen removes one answer and keeps the others', () => {
  const { answer, skip, reopen } = useAnswers.getState()
  answer('insured', 'no')
  answer('identity', 'foreign-passport')
  skip('stay')
  reopen('identity')
  reopen('stay')
  expect(currentAnswers()).toMatchObject({ answers: { insured: 'no' }, skipped: [], history: ['insured'] })
})

test('replace takes the answers from another device and persists them', async () => {
  const { answer, choosePlace, skip, replace } = useAnswers.getState()
  choosePlace('chengdu')
  answer('identity', 'foreign-passport')
  skip('stay')
  replace({ place: 'kunming', answers: { insured: 'no', activity: 'child' }, skipped: ['parent', 'activity'] })
  const imported = {
    place: 'kunming',
    answers: { insured: 'no', activity: 'child' },
    skipped: ['parent'],
    history: ['insured', 'activity', 'parent'],
  }
  expect(useAnswers.getState()).toMatchObject(imported)
  await useAnswers.persist.rehydrate()
  expect(useAnswers.getState()).toMatchObject(imported)
})

test('forget leaves nothing in memory and nothing on the device', () => {
  useAnswers.getState().answer('insured', 'no')
  expect(device.store.has(KEY)).toBe(true)
  useAnswers.getState().forget()
  expect(currentAnswers()).toEqual(nothing)
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
])('%s on the device reads as no answers', async (_, stored) => {
  await restart(stored)
  expect(currentAnswers()).toEqual(nothing)
})

test('a manipulated state keeps its known answers only', async () => {
  await restart(`{"version":1,"state":{"place":"atlantis","answers":{"insured":"no","identity":"martian","shoe-size":"44","stay":{"x":1},
    "activity":null,"__proto__":"x","constructor":"here"},"skipped":["parent","hat","insured",5],"history":["insured","stay","hat",null]}}`)
  expect(currentAnswers()).toEqual({
    place: null,
    answers: { insured: 'no' },
    skipped: ['parent'],
    history: ['insured', 'parent'],
  })
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('persistStorage returns the state of its version only', () => {
  const read = (text: string) => {
    device.store.set('any', text)
    return persistStorage(1).getItem('any')
  }
  for (const text of [
    '{"version":1',
    '',
    '7',
    'null',
    '"version"',
    '[]',
    '{}',
    '{"version":0,"state":{}}',
    '{"version":"1","state":{}}',
    '{"state":{}}',
  ])
    expect([text, read(text)]).toEqual([text, null])
  expect(read('{"version":1,"state":{"a":1}}')).toEqual({ version: 1, state: { a: 1 } })
  expect(read('{"version":1}')).toEqual({ version: 1, state: undefined })
  expect(persistStorage(1).getItem('nothing')).toBeNull()
})

test('stored values do not replace actions', async () => {
  await restart({ version: 1, state: { place: 'chengdu', forget: 'no', answer: 7 } })
  expect(typeof useAnswers.getState().forget).toBe('function')
  expect(typeof useAnswers.getState().answer).toBe('function')
  expect(currentAnswers().place).toBe('chengdu')
})

test('dropUnknown drops a number out of range', () => {
  const age = { id: 'age', type: 'number' as const, answers: [], min: 0, max: 120 }
  useAnswers.getState().answer('age', 130)
  useAnswers.getState().dropUnknown({ places, questions: [age] })
  expect(currentAnswers().answers).toEqual({})
  useAnswers.getState().answer('age', 120)
  useAnswers.getState().dropUnknown({ places, questions: [age] })
  expect(currentAnswers().answers).toEqual({ age: 120 })
})

test('usePersistenceStatus follows whether the device stores', () => {
  device.storageFails = true
  useAnswers.getState().choosePlace('kunming')
  expect(currentAnswers().place).toBe('kunming')
  expect(usePersistenceStatus.getState().isPersisted).toBe(false)
  device.storageFails = false
  useAnswers.getState().answer('insured', 'no')
  expect(usePersistenceStatus.getState().isPersisted).toBe(true)
})

test('a number without limits accepts any', () => {
  const { answer, dropUnknown } = useAnswers.getState()
  answer('age', -1e9)
  dropUnknown({ places, questions: [{ id: 'age', type: 'number', answers: [], min: null, max: null }] })
  expect(currentAnswers().answers).toEqual({ age: -1e9 })
})

test('the limits of a number are inclusive, and a text is not a number', () => {
  const age = { id: 'age', type: 'number' as const, answers: [], min: 0, max: 120 }
  const parsedAnswer = (answer: string | number) => {
    useAnswers.getState().answer('age', answer)
    useAnswers.getState().dropUnknown({ places, questions: [age] })
    return currentAnswers().answers.age
  }
  expect([0, 120, -1, 121, '7'].map(parsedAnswer)).toEqual([0, 120, undefined, undefined, undefined])
})

test('only texts and numbers are answers, and the history has answered and skipped questions only', async () => {
  await restart({
    version: 1,
    state: {
      answers: { insured: 'no', identity: ['foreign-passport'], stay: true, activity: null, parent: {} },
      history: ['stay', 'insured', 'identity'],
    },
  })
  expect(currentAnswers()).toMatchObject({ answers: { insured: 'no' }, history: ['insured'] })
  expect(
    parseAnswersState({
      answers: { a: 'x', b: 1, c: true, d: ['x'], e: null },
      skipped: ['f', 'a'],
      history: ['g', 'f'],
    }),
  ).toEqual({ place: null, answers: { a: 'x', b: 1 }, skipped: ['f'], history: ['f', 'a', 'b'] })
})

test('isPersisted is initially true', () => {
  expect(usePersistenceStatus.getInitialState()).toEqual({ isPersisted: true })
})
