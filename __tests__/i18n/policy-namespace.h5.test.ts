import { act, renderHook } from '@testing-library/react'
import type * as loading from '../../src/i18n/load-messages'
import { loadNamespaces, hasNamespaces, initLanguage, useTranslation, useIsLanguagePending } from '../../src/i18n'
import { hasPolicyMessages, requirePolicyMessages } from '../../src/i18n/policy-namespace'

let mockFinishPolicy: () => void = () => undefined

jest.mock('../../src/i18n/load-messages', () => {
  const { loadMessages } = jest.requireActual<typeof loading>('../../src/i18n/load-messages')
  const delay = () => new Promise<void>((resolve) => (mockFinishPolicy = resolve))
  return {
    loadMessages: (...[tag, namespace]: Parameters<typeof loadMessages>) =>
      namespace === 'policy' ? delay().then(() => loadMessages(tag, namespace)) : loadMessages(tag, namespace),
  }
})

test('policy messages load with the first page that requires them: open screens stay, a new screen waits', async () => {
  await act(async () => {
    initLanguage('zh-Hans')
    await loadNamespaces('zh-Hans', ['ui'])
  })
  const openScreen = renderHook(() => useIsLanguagePending())
  const title = renderHook(() => useTranslation().law('outcome.not-yet').text)
  expect(openScreen.result.current).toBe(false)
  expect([hasNamespaces('zh-Hans', ['policy']), hasNamespaces('en', ['policy'])]).toEqual([false, false])

  expect(hasPolicyMessages()).toBe(false)
  act(() => {
    expect(requirePolicyMessages()).toBe(true)
  })
  expect(hasPolicyMessages()).toBe(true)
  expect(hasNamespaces('en', ['policy'])).toBe(true)
  const newScreen = renderHook(() => useIsLanguagePending())
  expect([openScreen.result.current, newScreen.result.current]).toEqual([false, true])

  await act(async () => {
    mockFinishPolicy()
    await loadNamespaces('zh-Hans', ['policy'])
  })
  expect([openScreen.result.current, newScreen.result.current]).toEqual([false, false])
  expect(title.result.current).toBe('目前还不能')
})
