import { act, renderHook } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { bring, languages, nearest, speak, start, useSpeech, useStarting } from '../../src/i18n'
import type { UiKey } from '../../src/i18n'
import { i18n } from '../../src/i18n/instance'
import '../../src/i18n/law'

beforeEach(() => {
  void speak('en')
})

test.each([
  ['en-GB', 'en'], ['zh-CN', 'zh-Hans'], ['zh_TW', 'zh-Hans'], ['zh-Hant-HK', 'zh-Hans'], ['ZH-hans', 'zh-Hans'],
  ['my-MM', 'my'], ['my-Mymr', 'my'], ['vi_VN', 'vi'], ['ko-KR', 'ko'], ['ja_JP', 'ja'], ['lo-LA', 'lo'], ['th-TH-u-ca-buddhist', 'th'],
  ['ru-KZ', 'ru'], ['fr-CA', 'fr'], ['es-419', 'es'], ['ar-EG', 'ar'], ['pt-BR', 'en'], ['de', 'en'], ['in', 'en'], ['', 'en'], ['zhx', 'en'], [null, 'en'],
])('a device set to %s is spoken to in %s', (device, tag) => {
  expect(nearest(device)).toBe(tag)
})

test('a language is fetched once, then spoken at once; whoever listens is told', async () => {
  const { result } = renderHook(() => useSpeech())
  expect(result.current.t('home.start').text).toBe('Start')
  await act(async () => {
    expect(await speak('zh-Hans')).toBe(true)
  })
  expect(result.current.t('home.start').text).toBe('开始')
  expect(result.current.law('outcome.not-yet').text).toBe('目前还不能')
  expect(result.current.day('2026-11-21').text).toBe('2026年11月21日')
  act(() => {
    expect(speak('en')).toBe(true)
  })
  expect(result.current).toMatchObject({ tag: 'en', direction: 'ltr' })
  expect(result.current.list(['a', 'b']).text).toBe('a and b')
})

test('words that come after a screen is drawn and before it is shown are said', () => {
  const { result } = renderHook(() => {
    useLayoutEffect(() => void i18n.addResourceBundle('en', 'guides', { 'guide.late': 'Here now' }, true), [])
    return useSpeech().guide('guide.late').text
  })
  expect(result.current).toBe('Here now')
  i18n.removeResourceBundle('en', 'guides')
})

test('nothing is drawn again for words in a language that nobody sees', () => {
  let drawn = 0
  renderHook(() => {
    drawn += 1
    return useSpeech()
  })
  act(() => void i18n.addResourceBundle('fr', 'guides', { 'guide.late': 'Ici' }, true))
  expect(drawn).toBe(1)
  act(() => void i18n.addResourceBundle('zh-Hans', 'guides', { 'guide.late': '来了' }, true))
  expect(drawn).toBe(2)
  for (const tag of ['fr', 'zh-Hans']) i18n.removeResourceBundle(tag, 'guides')
})

test('plural forms come without Intl', () => {
  const intl = globalThis.Intl
  Object.assign(globalThis, { Intl: undefined })
  try {
    const { result } = renderHook(() => useSpeech())
    expect(result.current.t('outcome.cards.more', { count: 1 }).text).toBe('1 more sentence')
    expect(result.current.t('outcome.cards.more', { count: 2 }).text).toBe('2 more sentences')
    expect(result.current.money(1234).text).toBe('¥1,234')
  } finally {
    Object.assign(globalThis, { Intl: intl })
  }
})

test('words that are missing are seen here, and never by a person', () => {
  const { result } = renderHook(() => useSpeech())
  expect(result.current.t('no.such.key' as UiKey).text).toBe('⟦no.such.key⟧')
  expect(result.current.has('entry.no-such-entry')).toBe(false)
  const environment = process.env.NODE_ENV
  Object.assign(process.env, { NODE_ENV: 'production' })
  expect(result.current.t('no.such.key' as UiKey).text).toBe('')
  Object.assign(process.env, { NODE_ENV: environment })
})

test('the app starts in the language that was chosen; until it is there, a screen waits', async () => {
  const starting = renderHook(() => useStarting())
  expect(starting.result.current).toBe(false)
  await act(async () => {
    start('zh-Hans')
    await Promise.resolve()
  })
  expect(starting.result.current).toBe(false)
  expect(renderHook(() => useSpeech()).result.current.tag).toBe('zh-Hans')
})

test.each([
  [null, '#/pages/home/index?lang=zh-Hans', 'zh-Hans'],
  [null, '#/pages/home/index?lang=zh-HK&n=1', 'zh-Hans'],
  [null, '#/pages/home/index?lang=tlh', 'en'],
  [null, '#/pages/home/index?lang=', 'en'],
  ['en', '#/pages/home/index?lang=zh-Hans', 'en'],
])('who has chosen %s and follows a link with %s reads %s', async (chosen, hash, tag) => {
  location.hash = hash
  await act(async () => {
    start(chosen)
    await bring('zh-Hans', ['ui'])
  })
  location.hash = ''
  expect(renderHook(() => useSpeech()).result.current.tag).toBe(tag)
})

test('the latest wish wins', async () => {
  const late = speak('zh-Hans')
  void speak('en')
  await late
  expect(renderHook(() => useSpeech()).result.current.tag).toBe('en')
})

test('twelve languages are offered, the largest groups of foreigners first', () => {
  expect(languages.map((one) => one.tag)).toEqual(['en', 'zh-Hans', 'my', 'vi', 'ko', 'ja', 'lo', 'th', 'ru', 'fr', 'es', 'ar'])
})

test('each language has its own name, and a voice of its own', () => {
  for (const { tag, voice } of languages) expect(nearest(voice)).toBe(tag)
  expect(new Set(languages.map((one) => one.name)).size).toBe(languages.length)
})
