import { act, renderHook } from '@testing-library/react'
import type * as loading from '../../src/i18n/load-messages'
import {
  loadNamespaces,
  changeLanguage,
  initLanguage,
  useLoadingLanguages,
  useTranslation,
  useIsLanguagePending,
  useFailedLanguage,
} from '../../src/i18n'

let mockOnline = false

jest.mock('../../src/i18n/load-messages', () => {
  const { loadMessages } = jest.requireActual<typeof loading>('../../src/i18n/load-messages')
  return {
    loadMessages: (...args: Parameters<typeof loadMessages>) =>
      mockOnline ? loadMessages(...args) : Promise.reject(new Error('offline')),
  }
})

beforeEach(() => {
  mockOnline = false
  void changeLanguage('en')
})

test('changeLanguage returns false and keeps the current language if loading fails', async () => {
  expect(await changeLanguage('zh-Hans')).toBe(false)
  expect(renderHook(() => useTranslation()).result.current.tag).toBe('en')
})

test('at the start, a language that fails to load is displayed in English and reported', async () => {
  const { result } = renderHook(() => ({ isPending: useIsLanguagePending(), failed: useFailedLanguage() }))
  expect(result.current).toEqual({ isPending: false, failed: null })
  act(() => initLanguage('zh-Hans'))
  expect(renderHook(() => useIsLanguagePending()).result.current).toBe(true)
  await act(async () => {
    await loadNamespaces('zh-Hans', ['ui'])
  })
  expect(renderHook(() => useIsLanguagePending()).result.current).toBe(false)
  expect(result.current).toEqual({ isPending: false, failed: 'zh-Hans' })
  expect(renderHook(() => useTranslation()).result.current.t('find.page.questions').text).toBe('Can I join?')
})

test('useLoadingLanguages is empty again after an error and after a successful retry', async () => {
  const { result } = renderHook(() => ({ loading: useLoadingLanguages(), failed: useFailedLanguage() }))
  await act(async () => {
    initLanguage('zh-Hans')
    await Promise.resolve()
  })
  expect(result.current).toEqual({ loading: [], failed: 'zh-Hans' })
  mockOnline = true
  let change: true | Promise<boolean> = true
  act(() => {
    change = changeLanguage('zh-Hans')
  })
  expect(result.current.loading).toEqual(['zh-Hans'])
  await act(async () => {
    expect(await change).toBe(true)
  })
  expect(result.current).toEqual({ loading: [], failed: null })
})
