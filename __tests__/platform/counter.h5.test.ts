import { canSave, pick, save } from '../../src/platform/file'
import { canFillScreen, fillScreen, onFilled } from '../../src/platform/kiosk'
import { stayAwake } from '../../src/platform/wake'

const define = (target: object, name: string, value: unknown) => Object.defineProperty(target, name, { configurable: true, value })
const soon = () => new Promise((done) => setTimeout(done, 0))

afterEach(() => {
  jest.restoreAllMocks()
  for (const name of ['requestFullscreen', 'webkitRequestFullscreen']) define(document.documentElement, name, undefined)
  for (const name of ['fullscreenElement', 'exitFullscreen', 'visibilityState']) Reflect.deleteProperty(document, name)
  define(navigator, 'wakeLock', undefined)
})

test('a browser without full screen has no button for it', () => {
  expect(canFillScreen()).toBe(false)
})

test.each(['requestFullscreen', 'webkitRequestFullscreen'])('the screen is filled by %s, and told of', async (name) => {
  define(document.documentElement, name, () => {
    define(document, 'fullscreenElement', document.documentElement)
    document.dispatchEvent(new Event('fullscreenchange'))
    return Promise.resolve()
  })
  define(document, 'exitFullscreen', () => {
    define(document, 'fullscreenElement', null)
    document.dispatchEvent(new Event('fullscreenchange'))
  })
  const told: boolean[] = []
  const stop = onFilled((filled) => told.push(filled))
  expect(canFillScreen()).toBe(true)
  expect(await fillScreen(true)).toBe(true)
  expect(await fillScreen(false)).toBe(false)
  stop()
  await fillScreen(true)
  expect(told).toEqual([false, true, false])
})

test('a full screen that is refused leaves everything as it was', async () => {
  define(document.documentElement, 'requestFullscreen', () => Promise.reject(new Error('no gesture')))
  expect(await fillScreen(true)).toBe(false)
})

/** A lamp that notes what was asked of it. */
function lamp(answer?: Error) {
  const notes: string[] = []
  define(navigator, 'wakeLock', {
    request: () => {
      notes.push('on')
      return answer ? Promise.reject(answer) : Promise.resolve({ release: () => Promise.resolve(notes.push('off')) })
    },
  })
  return notes
}

test('the screen stays lit until it is no longer wanted, also when that is at once', async () => {
  const notes = lamp()
  const stop = stayAwake()
  await soon()
  stop()
  expect(notes).toEqual(['on', 'off'])
  stayAwake()()
  await soon()
  expect(notes).toEqual(['on', 'off', 'on', 'off'])
})

test('who looks elsewhere and comes back finds it lit again', async () => {
  const notes = lamp()
  const stop = stayAwake()
  await soon()
  define(document, 'visibilityState', 'hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await soon()
  define(document, 'visibilityState', 'visible')
  document.dispatchEvent(new Event('visibilitychange'))
  await soon()
  expect(notes).toEqual(['on', 'on'])
  stop()
})

test('a device that refuses to stay lit, or has no such thing, does no harm', async () => {
  const notes = lamp(new Error('battery'))
  stayAwake()()
  await soon()
  expect(notes).toEqual(['on'])
  define(navigator, 'wakeLock', undefined)
  expect(() => stayAwake()()).not.toThrow()
})

/** The person chooses this file (null: none) in whatever field is opened. */
function choosing(file: File | null) {
  jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    define(this, 'files', file ? [file] : [])
    this.dispatchEvent(new Event(file ? 'change' : 'cancel'))
  })
}

test('a chosen file is read; none, and one that is too large, are told apart', async () => {
  choosing(new File(['{"a":1}'], 'a.json'))
  expect(await pick('json', 100)).toEqual({ kind: 'text', text: '{"a":1}' })
  expect(await pick('json', 3)).toEqual({ kind: 'large' })
  choosing(null)
  expect(await pick('json', 100)).toEqual({ kind: 'cancelled' })
})

test('a text is saved as a file with its name', async () => {
  const links: [string, string][] = []
  Object.assign(URL, { createObjectURL: () => 'blob:office', revokeObjectURL: () => undefined })
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    links.push([this.download, this.href])
  })
  expect(canSave()).toBe(true)
  expect(await save('office.json', '{}')).toBe(true)
  expect(links).toEqual([['office.json', 'blob:office']])
})

test('WeChat\'s own browser saves nothing, and says so', async () => {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('MicroMessenger/8')
  expect(canSave()).toBe(false)
  expect(await save('office.json', '{}')).toBe(false)
})
