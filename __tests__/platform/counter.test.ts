import { beginAt } from '../../src/platform/begin'
import { copy, emptyClipboard } from '../../src/platform/clipboard'
import { canSave, pick, save } from '../../src/platform/file'
import { canFillScreen, fillScreen, onFilled } from '../../src/platform/kiosk'
import { stayAwake } from '../../src/platform/wake'
import { device } from '../support/taro'

beforeEach(() => {
  device.reset()
})

const asked = () => device.calls.map(([name]) => name)

test('a screen is opened as the first one', async () => {
  await beginAt('triage')
  expect(device.calls).toEqual([['reLaunch', { url: '/pages/counter/triage/index' }]])
  device.refuses = true
  await expect(beginAt('triage')).resolves.toBeUndefined()
})

test('the screen stays lit while it is wanted; a device that refuses does no harm', () => {
  const stop = stayAwake()
  stop()
  expect(device.calls).toEqual([['setKeepScreenOn', { keepScreenOn: true }], ['setKeepScreenOn', { keepScreenOn: false }]])
  device.refuses = true
  expect(() => stayAwake()()).not.toThrow()
})

test('a mini-program cannot fill the screen further, nor save files', async () => {
  expect([canFillScreen(), canSave()]).toEqual([false, false])
  expect([await fillScreen(true), await save('a.json', '{}')]).toEqual([false, false])
  const told: boolean[] = []
  onFilled((filled) => told.push(filled))()
  expect(told).toEqual([false])
})

test('a file from a chat is read; none, too large and unreadable are told apart', async () => {
  device.file = '{"a":1}'
  expect(await pick('json', 100)).toEqual({ kind: 'text', text: '{"a":1}' })
  expect(await pick('json', 3)).toEqual({ kind: 'large' })
  device.file = null
  expect(await pick('json', 100)).toEqual({ kind: 'cancelled' })
  device.refuses = true
  expect(await pick('json', 100)).toEqual({ kind: 'failed' })
})

test('only what this app has copied is taken from the clipboard, and what stays there is told', async () => {
  expect(await emptyClipboard()).toBe(true)
  expect(asked()).toEqual([])
  await copy('医保参保')
  device.refuses = true
  expect(await emptyClipboard()).toBe(false)
  device.refuses = false
  expect(await emptyClipboard()).toBe(true)
  expect(device.calls[device.calls.length - 1]).toEqual(['setClipboardData', { data: ' ' }])
  expect(await emptyClipboard()).toBe(true)
  expect(asked()).toHaveLength(3)
})
