import { canSaveFile, pickFile, saveFile } from '../../src/platform/file'
import { canEnterFullscreen, setFullscreen, onFullscreenChange } from '../../src/platform/fullscreen'
import { keepScreenOn } from '../../src/platform/screen-wake-lock'

const define = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { configurable: true, value })
const soon = () => new Promise((done) => setTimeout(done, 0))

afterEach(() => {
  jest.restoreAllMocks()
  for (const name of ['requestFullscreen', 'webkitRequestFullscreen']) define(document.documentElement, name, undefined)
  for (const name of ['fullscreenElement', 'exitFullscreen', 'visibilityState']) Reflect.deleteProperty(document, name)
  define(navigator, 'wakeLock', undefined)
})

test('canEnterFullscreen is false in a browser without fullscreen mode', () => {
  expect(canEnterFullscreen()).toBe(false)
})

test.each(['requestFullscreen', 'webkitRequestFullscreen'])(
  'setFullscreen calls %s, and listeners are notified',
  async (name) => {
    define(document.documentElement, name, () => {
      define(document, 'fullscreenElement', document.documentElement)
      document.dispatchEvent(new Event('fullscreenchange'))
      return Promise.resolve()
    })
    define(document, 'exitFullscreen', () => {
      define(document, 'fullscreenElement', null)
      document.dispatchEvent(new Event('fullscreenchange'))
    })
    const notifications: boolean[] = []
    const stop = onFullscreenChange((filled) => notifications.push(filled))
    expect(canEnterFullscreen()).toBe(true)
    expect(await setFullscreen(true)).toBe(true)
    expect(await setFullscreen(false)).toBe(false)
    stop()
    await setFullscreen(true)
    expect(notifications).toEqual([false, true, false])
  },
)

test('a refused fullscreen request changes nothing', async () => {
  define(document.documentElement, 'requestFullscreen', () => Promise.reject(new Error('no gesture')))
  expect(await setFullscreen(true)).toBe(false)
})

/** A wake lock that records its calls. */
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

test('keepScreenOn holds a lock until it is released, also if that is at once', async () => {
  const notes = lamp()
  const stop = keepScreenOn()
  await soon()
  stop()
  expect(notes).toEqual(['on', 'off'])
  keepScreenOn()()
  await soon()
  expect(notes).toEqual(['on', 'off', 'on', 'off'])
})

test('keepScreenOn requests the lock again when the page becomes visible', async () => {
  const notes = lamp()
  const stop = keepScreenOn()
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

test('keepScreenOn ignores a refusal and a missing API', async () => {
  const notes = lamp(new Error('battery'))
  keepScreenOn()()
  await soon()
  expect(notes).toEqual(['on'])
  define(navigator, 'wakeLock', undefined)
  expect(() => keepScreenOn()()).not.toThrow()
})

/** Selects this file (null: none) in the next file input that is clicked. */
function choosing(file: File | null) {
  jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    define(this, 'files', file ? [file] : [])
    this.dispatchEvent(new Event(file ? 'change' : 'cancel'))
  })
}

test('pickFile reads the file, and distinguishes no file from a large one', async () => {
  choosing(new File(['{"a":1}'], 'a.json'))
  expect(await pickFile('json', 100)).toEqual({ kind: 'text', text: '{"a":1}' })
  expect(await pickFile('json', 3)).toEqual({ kind: 'large' })
  choosing(null)
  expect(await pickFile('json', 100)).toEqual({ kind: 'cancelled' })
})

test('saveFile downloads the text under the name', async () => {
  const links: [string, string][] = []
  Object.assign(URL, { createObjectURL: () => 'blob:office', revokeObjectURL: () => undefined })
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    links.push([this.download, this.href])
  })
  expect(canSaveFile()).toBe(true)
  expect(await saveFile('office.json', '{}')).toBe(true)
  expect(links).toEqual([['office.json', 'blob:office']])
})

test("saveFile returns false in WeChat's browser", async () => {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('MicroMessenger/8')
  expect(canSaveFile()).toBe(false)
  expect(await saveFile('office.json', '{}')).toBe(false)
})
