import { guides, languages, places, questions } from '../../../src/policies/codebook.json'
import { useAnswers } from '../../../src/stores/answers'
import { useOffice } from '../../../src/stores/office'
import { isValidOfficeField, emptyOffice } from '../../../src/stores/office-fields'
import { usePin, lockoutLeft } from '../../../src/stores/pin'
import { useProgress } from '../../../src/stores/progress'
import { useSettings } from '../../../src/stores/settings'
import { device } from '../../support/taro-stub'
import { answersInOrder } from '../../../src/journey/question'
import { check, type Parser } from '../fuzz'
import { deepFreeze, mutatedJsonTexts } from '../mutations'

type Values = Readonly<Record<string, unknown>>

/** The part of a store that reads from the device. */
interface Store<State> {
  readonly getState: () => State
  readonly setState: (state: Partial<State>) => void
  readonly persist: {
    readonly rehydrate: () => unknown
    readonly hasHydrated: () => boolean
    readonly getOptions: () => { name?: string; partialize?: (state: State) => unknown }
    readonly setOptions: (options: { onRehydrateStorage: () => (state: unknown, error?: unknown) => void }) => void
  }
}

/**
 * Hydrates a store that has another state: afterwards it has the parsed state or the initial one, never a mixture, and
 * its actions are unchanged.
 */
function stored<State extends object>(
  name: string,
  store: Store<State>,
  seeds: readonly Values[],
  dirty: Partial<State>,
  sound: (state: State) => boolean,
): Parser<string> {
  const { name: key = '', partialize = (state: State): unknown => state } = store.persist.getOptions()
  const storedText = () => JSON.stringify(partialize(store.getState()))
  const actions = Object.entries(store.getState()).filter(([, value]) => typeof value === 'function')
  const failures: unknown[] = []
  store.persist.setOptions({
    onRehydrateStorage: () => (_, error) => {
      if (error !== undefined) failures.push(error)
    },
  })
  const start = (text: string) => {
    store.setState(dirty)
    device.store.set(key, text)
    void store.persist.rehydrate()
    check(store.persist.hasHydrated(), `was not read to its end: ${String(failures.pop())}`)
  }
  start('')
  const nothing = storedText()
  return {
    name: `stored: ${name}`,
    inputs: mutatedJsonTexts(deepFreeze(seeds.map((state) => ({ state, version: 1 })))),
    accepts(text) {
      start(text)
      const state = store.getState()
      const current = storedText()
      check(sound(state), `what was read is not sound: ${current.slice(0, 200)}`)
      check(
        actions.every(([action, value]) => (state as Values)[action] === value),
        'an action was stored over',
      )
      check(
        Object.entries(dirty).every(([field, value]) => (state as Values)[field] !== value),
        'something is left of what was told before',
      )
      // The parsed state is persisted unchanged.
      if (current.length < 2000) {
        start(`{"state":${current},"version":1}`)
        check(
          storedText() === current,
          `read once more it is ${storedText().slice(0, 200)}, not ${current.slice(0, 200)}`,
        )
      }
      return current !== nothing
    },
  }
}

const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const all = (record: Values, isValid: (value: unknown) => boolean) => Object.values(record).every(isValid)

const vocabulary = {
  places,
  questions: Object.entries(questions).map(([id, answers]) => ({
    id,
    type: 'choice' as const,
    answers,
    min: null,
    max: null,
  })),
}

const answers = stored(
  'answers',
  useAnswers,
  [
    {
      place: 'wenjiang',
      answers: { insured: 'no', identity: 'foreign-passport', stay: 'work-residence' },
      skipped: ['parent'],
      history: ['insured', 'identity', 'parent', 'stay'],
    },
    { place: null, answers: { age: 7 }, skipped: [], history: ['age'] },
  ],
  { place: 'told-before', history: ['told-before'] },
  (state) => {
    const [history, answered] = [new Set(state.history), Object.keys(state.answers)]
    const isConsistent =
      isTexts(state.skipped) &&
      isTexts(state.history) &&
      (state.place === null || isText(state.place)) &&
      all(state.answers, (answer) => isText(answer) || Number.isFinite(answer)) &&
      history.size === state.history.length &&
      history.size === answered.length + state.skipped.length &&
      [...answered, ...state.skipped].every((id) => history.has(id))
    if (history.size > 1000) return isConsistent
    // The known part can be shown.
    state.dropUnknown(vocabulary)
    const known = useAnswers.getState()
    return (
      isConsistent &&
      (known.place === null || places.includes(known.place)) &&
      answersInOrder(known).every(({ question }) => question in questions)
    )
  },
)

const progress = stored(
  'progress',
  useProgress,
  [
    {
      at: { [guides[0]!]: 'one' },
      done: { [guides[1]!]: ['one', 'two'] },
      finished: [guides[2]!],
      passed: ['enrol'],
      papers: ['doc-passport'],
      dates: { 'deadline-baby': '2026-11-01' },
      visits: { [guides[3]!]: '2026-12-01' },
      missing: { [guides[4]!]: 'doc-passport' },
    },
  ],
  { papers: ['told-before'], at: { before: 'told' } },
  ({ at, done, finished, passed, papers, dates, visits, missing }) =>
    [at, dates, visits, missing].every((record) => all(record, isText)) &&
    all(done, isTexts) &&
    [finished, passed, papers].every(isTexts),
)

const settings = stored(
  'settings',
  useSettings,
  [
    { language: 'zh-Hans', textSize: 'care', theme: 'dark', beside: true },
    { language: languages[2], textSize: null, theme: 'system', beside: false },
  ],
  { language: 'told-before' },
  ({ language, textSize, theme, beside }) =>
    (language === null || isText(language)) &&
    [null, 'normal', 'large', 'care'].includes(textSize) &&
    ['system', 'light', 'dark'].includes(theme) &&
    typeof beside === 'boolean',
)

const office = stored(
  'office',
  useOffice,
  [
    {
      on: true,
      looks: { textSize: 'large', theme: 'dark' },
      office: {
        name: '柳城街道',
        place: 'wenjiang',
        languages: ['my', 'en'],
        idle: 120,
        hours: '9:00–17:00',
        window: '3',
        phone: '028-12393',
        sentences: [
          { text: 'Wait.', zh: '请等候。' },
          { text: null, zh: '请取号。' },
        ],
        site: 'https://example.org/guide/',
      },
    },
    { on: false, looks: null, office: {} },
  ],
  { office: { ...emptyOffice, name: 'told before' } },
  ({ on, office: read, looks }) =>
    typeof on === 'boolean' &&
    (Object.keys(emptyOffice) as (keyof typeof emptyOffice)[]).every((field) =>
      isValidOfficeField(field, read[field]),
    ) &&
    (looks === null || isText(looks.theme)),
)

const pin = stored(
  'PIN',
  usePin,
  [
    { hash: 'a'.repeat(64), salt: '0123456789abcdef', wrong: 2, until: 1_000_000 },
    { hash: null, salt: '', wrong: 0, until: 0 },
  ],
  { salt: 'told-before' },
  (state) => {
    const left = lockoutLeft(state, 999_000)
    // No salt is long enough to make a PIN check hang.
    return (
      (state.hash === null || (/^[0-9a-f]{64}$/.test(state.hash) && state.salt.length === 16)) &&
      state.wrong >= 0 &&
      Number.isFinite(state.wrong) &&
      left >= 0 &&
      left <= 60_000
    )
  },
)

export const stores = [answers, progress, settings, office, pin]
