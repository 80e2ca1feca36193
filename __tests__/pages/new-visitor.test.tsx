import { act, screen, waitFor } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreApi } from 'zustand'
import { i18n } from '../../src/i18n/instance'
import { startNewVisitor, useNewVisitorRequest, useWipeStatus, wipeForNewVisitor } from '../../src/kiosk/new-visitor'
import { recordActivity, useActivity } from '../../src/kiosk/activity'
import { useAnswers } from '../../src/stores/answers'
import { usePersistenceStatus } from '../../src/stores/persist'
import { useOffice } from '../../src/stores/office'
import { emptyOffice } from '../../src/stores/office-fields'
import { usePin } from '../../src/stores/pin'
import { setPin } from '../../src/stores/pin-hash'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { languages } from '../../src/i18n'
import OutcomePage from '../../src/pages/outcome'
import { filesOf } from '../support/files'
import { translationsOf } from '../support/translations'
import { device } from '../support/taro-stub'
import { open, reset } from './stage'

/** The file of each store, and whether its data is the visitor's. A new store must be listed here, and wiped if it is. */
const stores: Record<string, { store: StoreApi<never> | null; of: 'visitor' | 'office' | 'nobody' }> = {
  'stores/answers.ts': { store: useAnswers as never, of: 'visitor' },
  'stores/progress.ts': { store: useProgress as never, of: 'visitor' },
  'stores/settings.ts': { store: useSettings as never, of: 'visitor' },
  'stores/office.ts': { store: useOffice as never, of: 'office' },
  'stores/pin.ts': { store: usePin as never, of: 'office' },
  'stores/persist.ts': { store: usePersistenceStatus as never, of: 'nobody' },
  'kiosk/activity.ts': { store: useActivity as never, of: 'nobody' },
  'kiosk/new-visitor.ts': { store: useWipeStatus as never, of: 'nobody' },
  // Its language is tested below; what else it holds are loaded messages.
  'i18n/store.ts': { store: null, of: 'nobody' },
  'platform/app-update.ts': { store: null, of: 'nobody' },
  // Whether a screen could not be opened.
  'platform/navigation.ts': { store: null, of: 'nobody' },
}

/** The stores with data of a visitor or of the office. */
const ownedStores = Object.values(stores).flatMap(({ store, of }) => (store && of !== 'nobody' ? [{ store, of }] : []))

const en = translationsOf('en')
const office = { ...emptyOffice, place: 'wenjiang', languages: ['zh-Hans', 'en'] }
const dataOf = (store: StoreApi<never>) =>
  JSON.parse(
    JSON.stringify(store.getState(), (_, value: unknown) => (typeof value === 'function' ? undefined : value)),
  ) as Record<string, unknown>

/** Everything that a visitor could leave, each with a unique word. */
function leaveTraces(): void {
  useAnswers.setState({
    place: 'kunming',
    answers: { insured: 'trace-answer' },
    skipped: ['trace-skipped'],
    history: ['insured', 'trace-skipped'],
  })
  useProgress.setState({
    at: { 'trace-guide': 'trace-step' },
    done: { 'trace-guide': ['trace-step'] },
    finished: ['trace-finished'],
    passed: ['trace-passed'],
    papers: ['trace-paper'],
    dates: { 'trace-deadline': '2026-01-02' },
    visits: { 'trace-guide': '2026-03-04' },
    missing: { 'trace-guide': 'trace-missing' },
    latest: { guide: 'trace-guide', number: 1, all: 2 },
  })
  useSettings.setState({ language: 'en', textSize: 'care', theme: 'dark', beside: false })
}

beforeEach(() => {
  reset()
  // An opened page may have left a clipboard that cannot be assigned.
  const clipboard = { writeText: () => Promise.resolve() }
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true, writable: true })
  useProgress.getState().forget()
  useOffice.setState({ on: true, office, looks: { textSize: 'large', theme: 'light' } })
})

afterEach(() => {
  useOffice.getState().forget()
})

test('every store of the app is listed here', () => {
  const made = filesOf('src').filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /import \{[^}]*\b(create|createStore|persisted)\b[^}]*\} from '(zustand|\.\/persist)/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
  )
  expect(made.sort()).toEqual(Object.keys(stores).sort())
})

test('a wipe leaves nothing of a visitor in any store or on the device, and everything of the office', async () => {
  setPin('4711')
  // The state after a wipe: as for a visitor who has done nothing.
  await act(wipeForNewVisitor)
  const initial = new Map(ownedStores.map(({ store }) => [store, dataOf(store)]))
  const storedBefore = new Map(device.store)

  leaveTraces()
  for (const { store, of } of ownedStores) {
    if (of !== 'visitor') continue
    const data = dataOf(store)
    // Every field has changed: a new field must be changed here, too.
    for (const [field, value] of Object.entries(data))
      expect([field, value]).not.toEqual([field, initial.get(store)![field]])
  }
  await act(wipeForNewVisitor)
  for (const { store } of ownedStores) expect(dataOf(store)).toEqual(initial.get(store))
  expect(JSON.stringify([...device.store])).not.toMatch(/trace-|kunming|2026-0[13]/)
  expect(new Map(device.store)).toEqual(storedBefore)
})

test('the next visitor starts with the place, first language and appearance of the office', async () => {
  leaveTraces()
  await act(wipeForNewVisitor)
  expect(useAnswers.getState()).toMatchObject({ place: 'wenjiang', answers: {}, history: [] })
  expect(useSettings.getState()).toMatchObject({ language: 'zh-Hans', textSize: 'large', theme: 'light', beside: true })
  expect(i18n.language).toBe('zh-Hans')
})

test("an office without place and languages uses the device's language and asks for the place", async () => {
  useOffice.setState({ office: emptyOffice, looks: null })
  leaveTraces()
  await act(wipeForNewVisitor)
  expect(useAnswers.getState().place).toBeNull()
  expect(useSettings.getState()).toMatchObject({ language: null, textSize: null, theme: 'system' })
  expect(i18n.language).toBe('en')
})

test('a wipe relaunches at the languages and pauses the idle timer', async () => {
  recordActivity()
  await act(wipeForNewVisitor)
  expect(device.calls).toContainEqual(['reLaunch', { url: '/pages/counter/idle/index' }])
  expect(useActivity.getState()).toEqual({ lastActivity: null, secondsLeft: null })
})

test('a clipboard that cannot be emptied is reported', async () => {
  const { copy } = await import('../../src/platform/clipboard')
  Object.assign(document, { execCommand: () => false })
  await copy('card')
  await act(wipeForNewVisitor)
  expect(useWipeStatus.getState().isClipboardEmpty).toBe(true)
  await copy('card')
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  await act(wipeForNewVisitor)
  expect(useWipeStatus.getState().isClipboardEmpty).toBe(false)
})

test('a wipe covers the screen with every language at once, before the clipboard or the history has answered', async () => {
  const { copy } = await import('../../src/platform/clipboard')
  await copy('card')
  Object.assign(navigator, { clipboard: { writeText: () => new Promise(() => undefined) } })
  useAnswers.setState({ place: 'kunming', answers: { insured: 'here' }, skipped: [], history: ['insured'] })
  open(OutcomePage)
  // What a counter needs is here as soon as its buttons are.
  await waitFor(() => expect(document.querySelector('.visitor-button')).toBeTruthy())
  const before = document.body.textContent
  expect(before).toContain('Kunming')
  // Nothing is awaited: no timer, no message and no frame passes between the call and the languages.
  act(() => void wipeForNewVisitor())
  for (const { name, greeting } of languages) {
    expect(screen.getByText(name)).toBeTruthy()
    expect(screen.getByText(greeting)).toBeTruthy()
  }
  expect(document.body.textContent).not.toMatch(/Kunming|昆明/)
  expect(document.querySelectorAll('dialog')).toHaveLength(0)
  useWipeStatus.setState({ isChanging: false })
})

test('the next visitor starts after a second press only, and staff can keep the visitor', async () => {
  useAnswers.setState({ place: 'kunming', answers: { insured: 'here' }, skipped: [], history: ['insured'] })
  open(OutcomePage)
  await waitFor(() => expect(document.querySelector('.visitor-button')).toBeTruthy())
  const press = (pattern: RegExp) => act(() => screen.getByRole('button', { name: pattern }).click())
  const next = new RegExp(en.t('visitor.new'))
  press(next)
  await waitFor(() => expect(screen.getByText(en.t('settings.forget.sure'))).toBeTruthy())
  expect(useAnswers.getState().answers).toEqual({ insured: 'here' })
  press(new RegExp(en.t('settings.forget.no')))
  await waitFor(() => expect(useNewVisitorRequest.getState().isAsked).toBe(false))
  expect(useAnswers.getState().answers).toEqual({ insured: 'here' })
  press(next)
  await waitFor(() => expect(screen.getByText(en.t('settings.forget.sure'))).toBeTruthy())
  press(new RegExp(en.t('settings.forget.yes')))
  await waitFor(() => expect(useWipeStatus.getState().at).not.toBeNull())
  expect(useAnswers.getState().answers).toEqual({})
  expect(useNewVisitorRequest.getState().isAsked).toBe(false)
})

test('where nothing was answered or ticked, the next visitor starts at once', async () => {
  await act(wipeForNewVisitor)
  useWipeStatus.setState({ at: null })
  await act(startNewVisitor)
  expect(useWipeStatus.getState().at).not.toBeNull()
})
