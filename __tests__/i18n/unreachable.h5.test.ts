import { act, renderHook } from '@testing-library/react'
import type * as load from '../../src/i18n/load'
import { speak, start, useSpeech, useStarting } from '../../src/i18n'

jest.mock('../../src/i18n/load', () => {
  const { words } = jest.requireActual<typeof load>('../../src/i18n/load')
  return { words: { ...words, 'zh-Hans': () => Promise.reject(new Error('offline')) } }
})

test('a language that cannot be reached leaves the present one, and says so', async () => {
  expect(await speak('zh-Hans')).toBe(false)
  expect(renderHook(() => useSpeech()).result.current.tag).toBe('en')
})

test('a screen does not wait for it for ever', async () => {
  const { result } = renderHook(() => useStarting())
  act(() => start('zh-Hans'))
  expect(result.current).toBe(true)
  await act(async () => {
    await Promise.resolve()
    await Promise.resolve()
  })
  expect(result.current).toBe(false)
  expect(renderHook(() => useSpeech()).result.current.t('home.start')).toBe('Start')
})
