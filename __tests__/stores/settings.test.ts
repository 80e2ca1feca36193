import { parseSettings, useSettings } from '../../src/stores/settings'
import { device } from '../support/taro'

const KEY = 'yibao.settings'
const unset = { language: null, textSize: null, theme: 'system', beside: false }

beforeEach(() => {
  useSettings.getState().forget()
  device.reset()
})

test('what is chosen is kept, and forgotten when asked', async () => {
  useSettings.getState().choose({ language: 'zh-Hans', theme: 'dark' })
  const stored = device.store.get(KEY)
  useSettings.setState({ language: null, theme: 'system' })
  device.store.set(KEY, stored)
  await useSettings.persist.rehydrate()
  expect(useSettings.getState()).toMatchObject({ language: 'zh-Hans', textSize: null, theme: 'dark' })
  useSettings.getState().forget()
  expect(useSettings.getState()).toMatchObject(unset)
  expect(device.store.has(KEY)).toBe(false)
})

test.each<[string, unknown, object]>([
  ['nothing', undefined, unset],
  ['a text', 'dark', unset],
  ['unknown words', { language: 7, textSize: 'huge', theme: 'purple', beside: 'yes' }, unset],
  ['a language that is no tag', { language: '<b>', theme: 'dark' }, { ...unset, theme: 'dark' }],
  ['what was stored before Chinese could stand beside', { theme: 'dark' }, { ...unset, theme: 'dark' }],
  ['what it should be', { language: 'zh-Hans', textSize: 'care', theme: 'light', beside: true }, { language: 'zh-Hans', textSize: 'care', theme: 'light', beside: true }],
])('%s is read without trust', (_, json, expected) => {
  expect(parseSettings(json)).toEqual(expected)
})

test('a language is the tag of one and nothing beside it', () => {
  for (const language of ['en', 'fil', 'zh-Hans', 'sr-Latn-RS']) expect([language, parseSettings({ language }).language]).toEqual([language, language])
  for (const language of ['<b>en', 'en<b>', 'e', 'engl', 'en-', 'en-x', ['en'], 'en zh']) expect([language, parseSettings({ language }).language]).toEqual([language, null])
})
