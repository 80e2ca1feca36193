import { END, parseProgress, useProgress } from '../../src/stores/progress'
import { device } from '../support/taro-stub'

const nothing = {
  at: {},
  latest: null,
  done: {},
  finished: [],
  passed: [],
  papers: [],
  dates: {},
  visits: {},
  missing: {},
}
const currentProgress = () => {
  const { at, latest, done, finished, passed, papers, dates, visits, missing } = useProgress.getState()
  return { at, latest, done, finished, passed, papers, dates, visits, missing }
}

beforeEach(() => {
  device.reset()
  useProgress.getState().forget()
})

test('steps, documents and dates are stored, each once', () => {
  const { goTo, finishStep, togglePaper, setDate } = useProgress.getState()
  goTo('sim-card', 'shop')
  finishStep('sim-card', 'passport')
  finishStep('sim-card', 'passport')
  togglePaper('doc-passport')
  setDate('deadline-baby', '2026-11-01')
  expect(currentProgress()).toEqual({
    ...nothing,
    at: { 'sim-card': 'shop' },
    done: { 'sim-card': ['passport'] },
    papers: ['doc-passport'],
    dates: { 'deadline-baby': '2026-11-01' },
  })
})

test('each of these can be undone', () => {
  const { finishStep, undoStep, togglePaper, setDate, setVisit, setMissing } = useProgress.getState()
  finishStep('sim-card', 'passport')
  undoStep('sim-card', 'passport')
  togglePaper('doc-passport')
  togglePaper('doc-passport')
  setDate('deadline-baby', '2026-11-01')
  setDate('deadline-baby', null)
  setVisit('sim-card', '2026-11-23')
  setVisit('sim-card', null)
  setMissing('sim-card', 'doc-passport')
  expect(currentProgress().missing).toEqual({ 'sim-card': 'doc-passport' })
  setMissing('sim-card', null)
  expect(currentProgress()).toEqual({ ...nothing, done: { 'sim-card': [] } })
})

test('forget leaves nothing in memory and nothing on the device', () => {
  useProgress.getState().togglePaper('doc-passport')
  useProgress.getState().forget()
  expect(currentProgress()).toEqual(nothing)
  expect(JSON.stringify([...device.store])).not.toContain('doc-passport')
})

test.each([
  ['nothing', null, nothing],
  ['a list', [1], nothing],
  ['a text', 'x', nothing],
  [
    'values of wrong types',
    {
      at: { a: 1, b: 'two' },
      latest: { guide: 'a', number: '3', all: 8 },
      done: { a: 'x', b: ['y', 7] },
      papers: ['p', 7, 'p'],
      dates: { d: 7 },
      passed: {},
      missing: { c: null },
    },
    { ...nothing, at: { b: 'two' }, done: { a: [], b: ['y'] }, papers: ['p'] },
  ],
])('parseProgress keeps the valid parts of %s', (_, json, read) => {
  expect(parseProgress(json)).toEqual(read)
})

test('the latest step is that of one guide, until it is finished or left at its end', () => {
  const { goTo, finish } = useProgress.getState()
  const latest = () => useProgress.getState().latest
  goTo('sim-card', 'shop', { number: 2, all: 4 })
  goTo('bank-account', 'one', { number: 1, all: 3 })
  expect(latest()).toEqual({ guide: 'bank-account', number: 1, all: 3 })
  finish('sim-card')
  expect(latest()).not.toBeNull()
  finish('bank-account')
  expect(latest()).toBeNull()
  goTo('sim-card', 'shop', { number: 2, all: 4 })
  goTo('sim-card', END)
  expect(latest()).toBeNull()
})

test('finished guides and passed phases are stored', () => {
  const { finish, setPassed, undoStep } = useProgress.getState()
  finish('sim-card')
  finish('sim-card')
  setPassed(['enrol', 'pay'])
  expect(currentProgress()).toEqual({ ...nothing, finished: ['sim-card'], passed: ['enrol', 'pay'] })
  undoStep('bank-account', 'one')
  expect(currentProgress().done).toEqual({ 'bank-account': [] })
})

test('undoing one entry leaves all others unchanged', () => {
  const { finishStep, undoStep, togglePaper, setDate, setVisit } = useProgress.getState()
  for (const step of ['one', 'two', 'three']) finishStep('sim-card', step)
  undoStep('sim-card', 'two')
  for (const paper of ['doc-passport', 'doc-photo', 'doc-form', 'doc-photo']) togglePaper(paper)
  setDate('deadline-baby', '2026-11-01')
  setDate('deadline-job', '2026-11-02')
  setDate('deadline-baby', null)
  setVisit('sim-card', '2026-11-23')
  setVisit('bank-account', '2026-11-24')
  setVisit('sim-card', '2026-11-25')
  expect(currentProgress()).toEqual({
    ...nothing,
    done: { 'sim-card': ['one', 'three'] },
    papers: ['doc-passport', 'doc-form'],
    dates: { 'deadline-job': '2026-11-02' },
    visits: { 'bank-account': '2026-11-24', 'sim-card': '2026-11-25' },
  })
})

test('END is not a valid step id', () => {
  expect(END).toBe('/end')
})
