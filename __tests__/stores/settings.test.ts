import { parseSettings, useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'

const KEY = 'yibao.settings'
const unset = { language: null, textSize: null, theme: 'system', beside: false }

beforeEach(() => {
  useSettings.getState().forget()
  device.reset()
})

test('settings are persisted until forget', async () => {
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
  ['unknown values', { language: 7, textSize: 'huge', theme: 'purple', beside: 'yes' }, unset],
  ['an invalid language tag', { language: '<b>', theme: 'dark' }, { ...unset, theme: 'dark' }],
  ['a state without bilingual mode', { theme: 'dark' }, { ...unset, theme: 'dark' }],
  [
    'valid settings',
    { language: 'zh-Hans', textSize: 'care', theme: 'light', beside: true },
    { language: 'zh-Hans', textSize: 'care', theme: 'light', beside: true },
  ],
])('parseSettings keeps the valid fields of %s', (_, json, expected) => {
  expect(parseSettings(json)).toEqual(expected)
})

test('a language is one BCP-47 tag and nothing else', () => {
  for (const language of ['en', 'fil', 'zh-Hans', 'sr-Latn-RS'])
    expect([language, parseSettings({ language }).language]).toEqual([language, language])
  for (const language of ['<b>en', 'en<b>', 'e', 'engl', 'en-', 'en-x', ['en'], 'en zh'])
    expect([language, parseSettings({ language }).language]).toEqual([language, null])
})
