import { act, renderHook } from '@testing-library/react'
import type * as loading from '../../src/i18n/load-messages'
import { i18n } from '../../src/i18n/instance'
import { initLanguage, useIsLanguagePending } from '../../src/i18n'
import { hidePrerendered } from '../../src/platform/prerendered'

let mockOnline = false

jest.mock('../../src/i18n/load-messages', () => {
  const { loadMessages } = jest.requireActual<typeof loading>('../../src/i18n/load-messages')
  return {
    loadMessages: (...args: Parameters<typeof loadMessages>) =>
      mockOnline ? loadMessages(...args) : Promise.reject(new Error('offline')),
  }
})

const message = () => document.getElementById('connection-message')

beforeEach(() => {
  mockOnline = false
  // In browsers the English messages are loaded like all others.
  i18n.removeResourceBundle('en', 'ui')
  document.body.innerHTML = '<p id="connection-message" hidden>Please connect to the internet once.</p>'
})

async function startOffline(): Promise<void> {
  await act(async () => {
    initLanguage('en')
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

test('without any messages the app asks for a connection until a retry succeeds', async () => {
  document.documentElement.className = 'elsewhere'
  await startOffline()
  expect(message()?.hidden).toBe(false)
  const { result } = renderHook(() => useIsLanguagePending())
  expect(result.current).toBe(true)

  mockOnline = true
  await act(() => new Promise((resolve) => setTimeout(resolve, 2000)))
  expect(result.current).toBe(false)
  hidePrerendered()
  expect(message()).toBeNull()
})

test('the prerendered start page is readable, so it does not ask to connect', async () => {
  document.documentElement.className = ''
  await startOffline()
  expect(message()?.hidden).toBe(true)
  mockOnline = true
  await act(() => new Promise((resolve) => setTimeout(resolve, 2000)))
})
