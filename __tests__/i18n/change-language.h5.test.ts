import { act, renderHook } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import {
  loadNamespaces,
  languages,
  closestLanguage,
  changeLanguage,
  initLanguage,
  useTranslation,
  useIsLanguagePending,
} from '../../src/i18n'
import type { UiKey } from '../../src/i18n'
import { addMessages } from '../../src/i18n/add-messages'
import { i18n } from '../../src/i18n/instance'
import { requirePolicyMessages } from '../../src/i18n/policy-namespace'

void requirePolicyMessages()

beforeEach(() => {
  void changeLanguage('en')
})

test.each([
  ['en-GB', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hans'],
  ['ZH-hans', 'zh-Hans'],
  ['my-MM', 'my'],
  ['my-Mymr', 'my'],
  ['vi_VN', 'vi'],
  ['ko-KR', 'ko'],
  ['ja_JP', 'ja'],
  ['lo-LA', 'lo'],
  ['th-TH-u-ca-buddhist', 'th'],
  ['ru-KZ', 'ru'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['pt-BR', 'en'],
  ['de', 'en'],
  ['in', 'en'],
  ['', 'en'],
  ['zhx', 'en'],
  [null, 'en'],
])('closestLanguage matches the device language %s with %s', (device, tag) => {
  expect(closestLanguage(device)).toBe(tag)
})

test('changeLanguage loads a language once, then displays it at once, and components render again', async () => {
  const { result } = renderHook(() => useTranslation())
  expect(result.current.t('home.start').text).toBe('Start')
  await act(async () => {
    expect(await changeLanguage('zh-Hans')).toBe(true)
  })
  expect(result.current.t('home.start').text).toBe('开始')
  expect(result.current.law('outcome.not-yet').text).toBe('目前还不能')
  expect(result.current.day('2026-11-21').text).toBe('2026年11月21日')
  act(() => {
    expect(changeLanguage('en')).toBe(true)
  })
  expect(result.current).toMatchObject({ tag: 'en', direction: 'ltr' })
  expect(result.current.list(['a', 'b']).text).toBe('a and b')
})

test('useTranslation displays messages that arrive between rendering and mounting', () => {
  const { result } = renderHook(() => {
    useLayoutEffect(() => addMessages('en', 'guides', { 'guide.late': 'Here now' }), [])
    return useTranslation().guide('guide.late').text
  })
  expect(result.current).toBe('Here now')
  i18n.removeResourceBundle('en', 'guides')
})

test('useTranslation does not render again for messages of a language that is not displayed', () => {
  let renders = 0
  renderHook(() => {
    renders += 1
    return useTranslation()
  })
  act(() => addMessages('fr', 'guides', { 'guide.late': 'Ici' }))
  expect(renders).toBe(1)
  act(() => addMessages('zh-Hans', 'guides', { 'guide.late': '来了' }))
  expect(renders).toBe(2)
  for (const tag of ['fr', 'zh-Hans']) i18n.removeResourceBundle(tag, 'guides')
})

test('plural forms and formats do not need Intl', () => {
  const intl = globalThis.Intl
  Object.assign(globalThis, { Intl: undefined })
  try {
    const { result } = renderHook(() => useTranslation())
    expect(result.current.t('fact.days', { count: 1 }).text).toBe('Within 1 day')
    expect(result.current.t('fact.days', { count: 2 }).text).toBe('Within 2 days')
    expect(result.current.money(1234).text).toBe('¥1,234')
  } finally {
    Object.assign(globalThis, { Intl: intl })
  }
})

test('a missing message shows its key in development and nothing in production', () => {
  const { result } = renderHook(() => useTranslation())
  expect(result.current.t('no.such.key' as UiKey).text).toBe('⟦no.such.key⟧')
  expect(result.current.has('entry.no-such-entry')).toBe(false)
  const environment = process.env.NODE_ENV
  Object.assign(process.env, { NODE_ENV: 'production' })
  expect(result.current.t('no.other.key' as UiKey).text).toBe('')
  Object.assign(process.env, { NODE_ENV: environment })
})

test('initLanguage displays the selected language; an open screen does not wait for it', async () => {
  const starting = renderHook(() => useIsLanguagePending())
  expect(starting.result.current).toBe(false)
  await act(async () => {
    initLanguage('zh-Hans')
    await Promise.resolve()
  })
  expect(starting.result.current).toBe(false)
  expect(renderHook(() => useTranslation()).result.current.tag).toBe('zh-Hans')
})

test.each([
  [null, '#/pages/home/index?lang=zh-Hans', 'zh-Hans'],
  [null, '#/pages/home/index?lang=zh-HK&n=1', 'zh-Hans'],
  [null, '#/pages/home/index?lang=tlh', 'en'],
  [null, '#/pages/home/index?lang=', 'en'],
  ['en', '#/pages/home/index?lang=zh-Hans', 'en'],
])('with %s selected, a link to %s opens the app in %s', async (selected, hash, tag) => {
  location.hash = hash
  await act(async () => {
    initLanguage(selected)
    await loadNamespaces('zh-Hans', ['ui'])
  })
  location.hash = ''
  expect(renderHook(() => useTranslation()).result.current.tag).toBe(tag)
})

test('the latest call of changeLanguage wins', async () => {
  const slowChange = changeLanguage('zh-Hans')
  void changeLanguage('en')
  await slowChange
  expect(renderHook(() => useTranslation()).result.current.tag).toBe('en')
})

test('twelve languages are offered, those of the largest groups of foreigners first', () => {
  expect(languages.map(({ tag }) => tag)).toEqual([
    'en',
    'zh-Hans',
    'my',
    'vi',
    'ko',
    'ja',
    'lo',
    'th',
    'ru',
    'fr',
    'es',
    'ar',
  ])
})

test('each language has its own name, and a voice that speaks it', () => {
  for (const { tag, voice } of languages) expect(closestLanguage(voice)).toBe(tag)
  expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length)
})
