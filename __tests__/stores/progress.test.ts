import { END, parseProgress, useProgress } from '../../src/stores/progress'
import { device } from '../support/taro'

const nothing = { at: {}, done: {}, finished: [], passed: [], papers: [], dates: {}, visits: {}, missing: {} }
const now = () => {
  const { at, done, finished, passed, papers, dates, visits, missing } = useProgress.getState()
  return { at, done, finished, passed, papers, dates, visits, missing }
}

beforeEach(() => {
  device.reset()
  useProgress.getState().forget()
})

test('where a guide was left, which steps are done and which papers are ready is remembered', () => {
  const { goTo, finishStep, tickPaper, setDate } = useProgress.getState()
  goTo('sim-card', 'shop')
  finishStep('sim-card', 'passport')
  finishStep('sim-card', 'passport')
  tickPaper('doc-passport')
  setDate('deadline-baby', '2026-11-01')
  expect(now()).toEqual({ ...nothing, at: { 'sim-card': 'shop' }, done: { 'sim-card': ['passport'] }, papers: ['doc-passport'], dates: { 'deadline-baby': '2026-11-01' } })
})

test('each of these can be taken back', () => {
  const { finishStep, undoStep, tickPaper, setDate, comeBack, miss } = useProgress.getState()
  finishStep('sim-card', 'passport')
  undoStep('sim-card', 'passport')
  tickPaper('doc-passport')
  tickPaper('doc-passport')
  setDate('deadline-baby', '2026-11-01')
  setDate('deadline-baby', null)
  comeBack('sim-card', '2026-11-23')
  comeBack('sim-card', null)
  miss('sim-card', 'doc-passport')
  expect(now().missing).toEqual({ 'sim-card': 'doc-passport' })
  miss('sim-card', null)
  expect(now()).toEqual({ ...nothing, done: { 'sim-card': [] } })
})

test('to forget leaves nothing in memory and nothing on the device', () => {
  useProgress.getState().tickPaper('doc-passport')
  useProgress.getState().forget()
  expect(now()).toEqual(nothing)
  expect(JSON.stringify([...device.store])).not.toContain('doc-passport')
})

test.each([
  ['nothing', null, nothing], ['a list', [1], nothing], ['a text', 'x', nothing],
  ['wrong kinds inside', { at: { a: 1, b: 'two' }, done: { a: 'x', b: ['y', 7] }, papers: ['p', 7, 'p'], dates: { d: 7 }, passed: {}, missing: { c: null } }, { ...nothing, at: { b: 'two' }, done: { a: [], b: ['y'] }, papers: ['p'] }],
])('%s in the storage is read without harm', (_, json, read) => {
  expect(parseProgress(json)).toEqual(read)
})

test('what was finished, and which phases are behind the person, is remembered', () => {
  const { finish, pass, undoStep } = useProgress.getState()
  finish('sim-card')
  finish('sim-card')
  pass(['enrol', 'pay'])
  expect(now()).toEqual({ ...nothing, finished: ['sim-card'], passed: ['enrol', 'pay'] })
  undoStep('bank-account', 'one')
  expect(now().done).toEqual({ 'bank-account': [] })
})

test('what is taken back leaves all else as it is', () => {
  const { finishStep, undoStep, tickPaper, setDate, comeBack } = useProgress.getState()
  for (const step of ['one', 'two', 'three']) finishStep('sim-card', step)
  undoStep('sim-card', 'two')
  for (const paper of ['doc-passport', 'doc-photo', 'doc-form', 'doc-photo']) tickPaper(paper)
  setDate('deadline-baby', '2026-11-01')
  setDate('deadline-job', '2026-11-02')
  setDate('deadline-baby', null)
  comeBack('sim-card', '2026-11-23')
  comeBack('bank-account', '2026-11-24')
  comeBack('sim-card', '2026-11-25')
  expect(now()).toEqual({
    ...nothing, done: { 'sim-card': ['one', 'three'] }, papers: ['doc-passport', 'doc-form'], dates: { 'deadline-job': '2026-11-02' },
    visits: { 'bank-account': '2026-11-24', 'sim-card': '2026-11-25' },
  })
})

test('the end of a guide is called as no step can be', () => {
  expect(END).toBe('/end')
})
