import { act, renderHook } from '@testing-library/react'
import type * as loading from '../../src/i18n/load'
import { bring, speak, start, useFetching, useSpeech, useStarting, useUnreached } from '../../src/i18n'

let mockOnline = false

jest.mock('../../src/i18n/load', () => {
  const { load } = jest.requireActual<typeof loading>('../../src/i18n/load')
  return { load: (...asked: Parameters<typeof load>) => (mockOnline ? load(...asked) : Promise.reject(new Error('offline'))) }
})

beforeEach(() => {
  mockOnline = false
  void speak('en')
})

test('a language that cannot be reached leaves the present one, and says so', async () => {
  expect(await speak('zh-Hans')).toBe(false)
  expect(renderHook(() => useSpeech()).result.current.tag).toBe('en')
})

test('a screen does not wait for it for ever: English stands in, and the language is named', async () => {
  const { result } = renderHook(() => ({ starting: useStarting(), unreached: useUnreached() }))
  expect(result.current).toEqual({ starting: false, unreached: null })
  act(() => start('zh-Hans'))
  expect(renderHook(() => useStarting()).result.current).toBe(true)
  await act(async () => {
    await bring('zh-Hans', ['ui'])
  })
  expect(renderHook(() => useStarting()).result.current).toBe(false)
  expect(result.current).toEqual({ starting: false, unreached: 'zh-Hans' })
  expect(renderHook(() => useSpeech()).result.current.t('home.start').text).toBe('Start')
})

test('who is shown what is on its way sees it end, whether it came or not; a later try may succeed', async () => {
  const { result } = renderHook(() => ({ fetching: useFetching(), unreached: useUnreached() }))
  await act(async () => {
    start('zh-Hans')
    await Promise.resolve()
  })
  expect(result.current).toEqual({ fetching: [], unreached: 'zh-Hans' })
  mockOnline = true
  let spoken: true | Promise<boolean> = true
  act(() => {
    spoken = speak('zh-Hans')
  })
  expect(result.current.fetching).toEqual(['zh-Hans'])
  await act(async () => {
    expect(await spoken).toBe(true)
  })
  expect(result.current).toEqual({ fetching: [], unreached: null })
})
