import { act } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreApi } from 'zustand'
import { i18n } from '../../src/i18n/instance'
import { newVisitor, useCleared } from '../../src/pages/visitor/new-visitor'
import { touch, useTouch } from '../../src/pages/visitor/touch'
import { useAnswers } from '../../src/stores/answers'
import { useKept } from '../../src/stores/keep'
import { useOffice } from '../../src/stores/office'
import { unset } from '../../src/stores/office-fields'
import { usePin } from '../../src/stores/pin'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { filesOf } from '../support/files'
import { device } from '../support/taro'
import { reset } from './stage'

/** Where each store of the app stands, and whose it is. A new store must be listed here, and wiped if it is a visitor's. */
const stores: Record<string, { store: StoreApi<never>; of: 'visitor' | 'office' | 'nobody' }> = {
  'stores/answers.ts': { store: useAnswers as never, of: 'visitor' },
  'stores/progress.ts': { store: useProgress as never, of: 'visitor' },
  'stores/settings.ts': { store: useSettings as never, of: 'visitor' },
  'stores/office.ts': { store: useOffice as never, of: 'office' },
  'stores/pin.ts': { store: usePin as never, of: 'office' },
  'stores/keep.ts': { store: useKept as never, of: 'nobody' },
  'pages/visitor/touch.ts': { store: useTouch as never, of: 'nobody' },
  'pages/visitor/new-visitor.ts': { store: useCleared as never, of: 'nobody' },
}

const office = { ...unset, place: 'wenjiang', languages: ['zh-Hans', 'en'] }
const dataOf = (store: StoreApi<never>) =>
  JSON.parse(JSON.stringify(store.getState(), (_, value: unknown) => (typeof value === 'function' ? undefined : value))) as Record<string, unknown>

/** Everything that a visitor could leave, each told by a word that stands nowhere else. */
function leaveTraces(): void {
  useAnswers.setState({ place: 'kunming', answers: { insured: 'trace-answer' }, skipped: ['trace-skipped'], history: ['insured', 'trace-skipped'] })
  useProgress.setState({
    at: { 'trace-guide': 'trace-step' }, done: { 'trace-guide': ['trace-step'] }, finished: ['trace-finished'], passed: ['trace-passed'],
    papers: ['trace-paper'], dates: { 'trace-deadline': '2026-01-02' }, visits: { 'trace-guide': '2026-03-04' }, missing: { 'trace-guide': 'trace-missing' },
  })
  useSettings.setState({ language: 'en', textSize: 'care', theme: 'dark', beside: false })
}

beforeEach(() => {
  reset()
  Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } })
  useProgress.getState().forget()
  useOffice.setState({ on: true, office, looks: { textSize: 'large', theme: 'light' } })
})

afterEach(() => {
  useOffice.getState().forget()
})

test('every store of the app is listed here', () => {
  const made = filesOf('src').filter((file) => /\.tsx?$/.test(file) && /import \{[^}]*\bcreate\b[^}]*\} from 'zustand/.test(readFileSync(join('src', file), 'utf8')))
  expect(made.sort()).toEqual(Object.keys(stores).sort())
})

test('nothing of a visitor is left in any store or on the device, and nothing of the office is lost', async () => {
  usePin.getState().set('4711')
  // A visitor who has done nothing yet: what every other must leave.
  await act(newVisitor)
  const fresh = new Map(Object.values(stores).map(({ store }) => [store, dataOf(store)]))
  const kept = new Map(device.store)

  leaveTraces()
  for (const { store, of } of Object.values(stores)) {
    if (of !== 'visitor') continue
    const now = dataOf(store)
    // Each field of it is another one now: a field that is added must leave a trace here, too.
    for (const [field, value] of Object.entries(now)) expect([field, value]).not.toEqual([field, fresh.get(store)![field]])
  }
  await act(newVisitor)
  for (const { store, of } of Object.values(stores)) if (of !== 'nobody') expect(dataOf(store)).toEqual(fresh.get(store))
  expect(JSON.stringify([...device.store])).not.toMatch(/trace-|kunming|2026-0[13]/)
  expect(new Map(device.store)).toEqual(kept)
})

test('the next visitor begins with the place, the first language and the looks of the office', async () => {
  leaveTraces()
  await act(newVisitor)
  expect(useAnswers.getState()).toMatchObject({ place: 'wenjiang', answers: {}, history: [] })
  expect(useSettings.getState()).toMatchObject({ language: 'zh-Hans', textSize: 'large', theme: 'light', beside: true })
  expect(i18n.language).toBe('zh-Hans')
})

test('an office without a place or languages has the device\'s language and asks for the place', async () => {
  useOffice.setState({ office: unset, looks: null })
  leaveTraces()
  await act(newVisitor)
  expect(useAnswers.getState().place).toBeNull()
  expect(useSettings.getState()).toMatchObject({ language: null, textSize: null, theme: 'system' })
  expect(i18n.language).toBe('en')
})

test('the triage is opened as the first screen, and nobody waits for a touch any more', async () => {
  touch()
  await act(newVisitor)
  expect(device.calls).toContainEqual(['reLaunch', { url: '/pages/counter/triage/index' }])
  expect(useTouch.getState()).toEqual({ at: null, left: null })
})

test('a clipboard that cannot be emptied is told of', async () => {
  const { copy } = await import('../../src/platform/clipboard')
  Object.assign(document, { execCommand: () => false })
  await copy('card')
  await act(newVisitor)
  expect(useCleared.getState().clipboard).toBe(true)
  await copy('card')
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  await act(newVisitor)
  expect(useCleared.getState().clipboard).toBe(false)
})
