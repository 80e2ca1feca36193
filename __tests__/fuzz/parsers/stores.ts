import { guides, languages, places, questions } from '../../../src/policies/codebook.json'
import { useAnswers } from '../../../src/stores/answers'
import { useOffice } from '../../../src/stores/office'
import { fits, unset } from '../../../src/stores/office-fields'
import { usePin, waitLeft } from '../../../src/stores/pin'
import { useProgress } from '../../../src/stores/progress'
import { useSettings } from '../../../src/stores/settings'
import { device } from '../../support/taro'
import { given } from '../../../src/journey/question'
import { must, type Parser } from '../fuzz'
import { frozen, jsonTexts } from '../mutants'

type Words = Readonly<Record<string, unknown>>

/** A store, as far as it is read from the device. */
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
 * The app starts with this on the device, while something else was told: afterwards there is what could be read or
 * nothing, never a mixture; what it can do is untouched.
 */
function stored<State extends object>(name: string, store: Store<State>, seeds: readonly Words[], dirty: Partial<State>, sound: (state: State) => boolean): Parser<string> {
  const { name: key = '', partialize = (state: State): unknown => state } = store.persist.getOptions()
  const kept = () => JSON.stringify(partialize(store.getState()))
  const actions = Object.entries(store.getState()).filter(([, value]) => typeof value === 'function')
  const failures: unknown[] = []
  store.persist.setOptions({ onRehydrateStorage: () => (_, error) => { if (error !== undefined) failures.push(error) } })
  const start = (text: string) => {
    store.setState(dirty)
    device.store.set(key, text)
    void store.persist.rehydrate()
    must(store.persist.hasHydrated(), `was not read to its end: ${String(failures.pop())}`)
  }
  start('')
  const nothing = kept()
  return {
    name: `stored: ${name}`,
    inputs: jsonTexts(frozen(seeds.map((state) => ({ state, version: 1 })))),
    takes(text) {
      start(text)
      const state = store.getState()
      const now = kept()
      must(sound(state), `what was read is not sound: ${now.slice(0, 200)}`)
      must(actions.every(([action, value]) => (state as Words)[action] === value), 'an action was stored over')
      must(Object.entries(dirty).every(([field, value]) => (state as Words)[field] !== value), 'something is left of what was told before')
      // What was read is kept as it was read.
      if (now.length < 2000) {
        start(`{"state":${now},"version":1}`)
        must(kept() === now, `read once more it is ${kept().slice(0, 200)}, not ${now.slice(0, 200)}`)
      }
      return now !== nothing
    },
  }
}

const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const all = (record: Words, one: (value: unknown) => boolean) => Object.values(record).every(one)

const vocabulary = { places, questions: Object.entries(questions).map(([id, answers]) => ({ id, type: 'choice' as const, answers, min: null, max: null })) }

const answers = stored('answers', useAnswers, [
  { place: 'wenjiang', answers: { insured: 'no', identity: 'foreign-passport', stay: 'work-residence' }, skipped: ['parent'], history: ['insured', 'identity', 'parent', 'stay'] },
  { place: null, answers: { age: 7 }, skipped: [], history: ['age'] },
], { place: 'told-before', history: ['told-before'] }, (state) => {
  const [asked, told] = [new Set(state.history), Object.keys(state.answers)]
  const whole = isTexts(state.skipped) && isTexts(state.history) && (state.place === null || isText(state.place)) && all(state.answers, (one) => isText(one) || Number.isFinite(one))
    && asked.size === state.history.length && asked.size === told.length + state.skipped.length && [...told, ...state.skipped].every((one) => asked.has(one))
  if (asked.size > 1000) return whole
  // What this release knows of it can be shown.
  state.keepKnown(vocabulary)
  const known = useAnswers.getState()
  return whole && (known.place === null || places.includes(known.place)) && given(known).every(({ question }) => question in questions)
})

const progress = stored('progress', useProgress, [
  { at: { [guides[0]!]: 'one' }, done: { [guides[1]!]: ['one', 'two'] }, finished: [guides[2]!], passed: ['enrol'], papers: ['doc-passport'], dates: { 'deadline-baby': '2026-11-01' }, visits: { [guides[3]!]: '2026-12-01' }, missing: { [guides[4]!]: 'doc-passport' } },
], { papers: ['told-before'], at: { before: 'told' } }, ({ at, done, finished, passed, papers, dates, visits, missing }) =>
  [at, dates, visits, missing].every((one) => all(one, isText)) && all(done, isTexts) && [finished, passed, papers].every(isTexts))

const settings = stored('settings', useSettings, [
  { language: 'zh-Hans', textSize: 'care', theme: 'dark', beside: true }, { language: languages[2], textSize: null, theme: 'system', beside: false },
], { language: 'told-before' }, ({ language, textSize, theme, beside }) =>
  (language === null || isText(language)) && [null, 'normal', 'large', 'care'].includes(textSize) && ['system', 'light', 'dark'].includes(theme) && typeof beside === 'boolean')

const office = stored('office', useOffice, [
  {
    on: true, looks: { textSize: 'large', theme: 'dark' },
    office: { name: '柳城街道', place: 'wenjiang', languages: ['my', 'en'], idle: 120, hours: '9:00–17:00', phone: '028-12393', sentences: [{ text: 'Wait.', zh: '请等候。' }, { text: null, zh: '请取号。' }], site: 'https://example.org/guide/' },
  },
  { on: false, looks: null, office: {} },
], { office: { ...unset, name: 'told before' } }, ({ on, office: read, looks }) =>
  typeof on === 'boolean' && (Object.keys(unset) as (keyof typeof unset)[]).every((field) => fits(field, read[field])) && (looks === null || isText(looks.theme)))

const pin = stored('PIN', usePin, [{ hash: 'a'.repeat(64), salt: '0123456789abcdef', wrong: 2, until: 1_000_000 }, { hash: null, salt: '', wrong: 0, until: 0 }], { salt: 'told-before' }, (state) => {
  const left = waitLeft(state, 999_000)
  // No salt is so long that trying a PIN with it takes for ever.
  return (state.hash === null || (/^[0-9a-f]{64}$/.test(state.hash) && state.salt.length === 16)) && state.wrong >= 0 && Number.isFinite(state.wrong) && left >= 0 && left <= 60_000
})

export const stores = [answers, progress, settings, office, pin]
