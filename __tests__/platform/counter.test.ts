import { relaunch } from '../../src/platform/relaunch'
import { copy, emptyClipboard } from '../../src/platform/clipboard'
import { canSaveFile, pickFile, saveFile } from '../../src/platform/file'
import { canEnterFullscreen, setFullscreen, onFullscreenChange } from '../../src/platform/fullscreen'
import { keepScreenOn } from '../../src/platform/screen-wake-lock'
import { device } from '../support/taro-stub'

beforeEach(() => {
  device.reset()
})

const calledFunctions = () => device.calls.map(([name]) => name)

test('relaunch opens a screen as the only one', async () => {
  await relaunch('triage')
  expect(device.calls).toEqual([['reLaunch', { url: '/pages/counter/triage/index' }]])
  device.refuses = true
  await expect(relaunch('triage')).resolves.toBeUndefined()
})

test('keepScreenOn turns it on and off, and ignores a refusal', () => {
  const stop = keepScreenOn()
  stop()
  expect(device.calls).toEqual([
    ['setKeepScreenOn', { keepScreenOn: true }],
    ['setKeepScreenOn', { keepScreenOn: false }],
  ])
  device.refuses = true
  expect(() => keepScreenOn()()).not.toThrow()
})

test('a mini-program has no fullscreen mode and saves no files', async () => {
  expect([canEnterFullscreen(), canSaveFile()]).toEqual([false, false])
  expect([await setFullscreen(true), await saveFile('a.json', '{}')]).toEqual([false, false])
  const notifications: boolean[] = []
  onFullscreenChange((filled) => notifications.push(filled))()
  expect(notifications).toEqual([false])
})

test('pickFile reads a file from a chat, and distinguishes none, large and unreadable', async () => {
  device.file = '{"a":1}'
  expect(await pickFile('json', 100)).toEqual({ kind: 'text', text: '{"a":1}' })
  expect(await pickFile('json', 3)).toEqual({ kind: 'large' })
  device.file = null
  expect(await pickFile('json', 100)).toEqual({ kind: 'cancelled' })
  device.refuses = true
  expect(await pickFile('json', 100)).toEqual({ kind: 'failed' })
})

test('emptyClipboard overwrites only what the app has copied, and returns whether it could', async () => {
  expect(await emptyClipboard()).toBe(true)
  expect(calledFunctions()).toEqual([])
  await copy('医保参保')
  device.refuses = true
  expect(await emptyClipboard()).toBe(false)
  device.refuses = false
  expect(await emptyClipboard()).toBe(true)
  expect(device.calls[device.calls.length - 1]).toEqual(['setClipboardData', { data: ' ' }])
  expect(await emptyClipboard()).toBe(true)
  expect(calledFunctions()).toHaveLength(3)
})
