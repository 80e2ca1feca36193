import { canScan, scan } from '../../src/platform/scan'

interface Eyes {
  formats?: string[]
  /** What is seen, look after look; the last goes on. */
  codes?: readonly string[][]
  refuses?: boolean
}

let stopped = 0

/** A browser whose camera sees these codes. */
function browserWith({ formats = ['qr_code'], codes = [[]], refuses = false }: Eyes) {
  let look = 0
  stopped = 0
  const track = { stop: () => (stopped += 1) }
  class BarcodeDetector {
    static getSupportedFormats = () => Promise.resolve(formats)
    detect = () => {
      const seen = codes[Math.min(look, codes.length - 1)]!
      look += 1
      // As long as there is no picture, a detector refuses.
      return look === 1 ? Promise.reject(new Error('no picture')) : Promise.resolve(seen.map((rawValue) => ({ rawValue })))
    }
  }
  const getUserMedia = jest.fn(() => refuses ? Promise.reject(new Error('NotAllowedError')) : Promise.resolve({ getTracks: () => [track] }))
  Object.assign(window, { BarcodeDetector })
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
  return getUserMedia
}

const soon = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  jest.useFakeTimers()
  jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
})

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
  Reflect.deleteProperty(window, 'BarcodeDetector')
  Reflect.deleteProperty(navigator, 'mediaDevices')
})

test('only a browser that reads QR codes and has a camera can scan', async () => {
  expect(await canScan()).toBe(false)
  browserWith({})
  expect(await canScan()).toBe(true)
  browserWith({ formats: ['ean_13'] })
  expect(await canScan()).toBe(false)
  browserWith({})
  Reflect.deleteProperty(navigator, 'mediaDevices')
  expect(await canScan()).toBe(false)
})

test('what the camera sees is shown, and the first code ends it and lets go of the camera', async () => {
  const getUserMedia = browserWith({ codes: [[], [], ['YB10', 'other']] })
  const { picture, found } = scan()
  expect(picture).toBeInstanceOf(HTMLVideoElement)
  expect(getUserMedia).toHaveBeenCalledWith({ audio: false, video: { facingMode: 'environment' } })
  await soon(1000)
  expect(await found).toEqual({ ok: true, text: 'YB10' })
  expect(stopped).toBe(1)
})

test('a camera that is refused is told', async () => {
  browserWith({ refuses: true })
  const { found } = scan()
  await soon(0)
  expect(await found).toEqual({ ok: false, why: 'refused' })
})

test('after a minute without a code there is nothing, and the camera is let go of', async () => {
  browserWith({})
  const { found } = scan()
  await soon(59_000)
  expect(stopped).toBe(0)
  await soon(1_000)
  expect(await found).toEqual({ ok: false, why: 'nothing' })
  expect(stopped).toBe(1)
})

const ways: [string, (stop: () => void) => void][] = [
  ['stopping it', (stop) => stop()],
  ['stopping it twice', (stop) => {
    stop()
    stop()
  }],
  ['hiding the page', () => {
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
  }],
  ['leaving the page', () => window.dispatchEvent(new Event('pagehide'))],
]

test.each(ways)('%s cancels, and lets go of the camera', async (_, leave) => {
  browserWith({})
  const { found, stop } = scan()
  await soon(500)
  leave(stop)
  expect(await found).toEqual({ ok: false, why: 'cancelled' })
  expect(stopped).toBe(1)
  expect(jest.getTimerCount()).toBeLessThanOrEqual(1)
})

test('a camera that comes only after everybody left is let go of, too', async () => {
  browserWith({})
  const { found, stop } = scan()
  stop()
  expect(await found).toEqual({ ok: false, why: 'cancelled' })
  await soon(0)
  expect(stopped).toBe(1)
})
