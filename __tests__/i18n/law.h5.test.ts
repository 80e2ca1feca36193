import { act, renderHook } from '@testing-library/react'
import type * as loading from '../../src/i18n/load'
import { bring, isHere, start, useSpeech, useStarting } from '../../src/i18n'

let mockArrive: () => void = () => undefined

jest.mock('../../src/i18n/load', () => {
  const { load } = jest.requireActual<typeof loading>('../../src/i18n/load')
  const late = () => new Promise<void>((arrive) => (mockArrive = arrive))
  return { load: (...[tag, space]: Parameters<typeof load>) => (space === 'policy' ? late().then(() => load(tag, space)) : load(tag, space)) }
})

test('the words of the law come with what speaks of it: who reads already goes on, a screen that opens waits', async () => {
  await act(async () => {
    start('zh-Hans')
    await bring('zh-Hans', ['ui'])
  })
  const open = renderHook(() => useStarting())
  const title = renderHook(() => useSpeech().law('outcome.not-yet').text)
  expect(open.result.current).toBe(false)
  expect(isHere('zh-Hans', ['policy'])).toBe(false)

  await act(() => import('../../src/i18n/law'))
  const opening = renderHook(() => useStarting())
  expect([open.result.current, opening.result.current]).toEqual([false, true])

  await act(async () => {
    mockArrive()
    await bring('zh-Hans', ['policy'])
  })
  expect([open.result.current, opening.result.current]).toEqual([false, false])
  expect(title.result.current).toBe('目前还不能')
})
