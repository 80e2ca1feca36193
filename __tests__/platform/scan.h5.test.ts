import { canScan, scan } from '../../src/platform/scan'

interface FakeCamera {
  formats?: string[]
  /** The results of the detector in turn; the last repeats. */
  codes?: readonly string[][]
  refuses?: boolean
}

let stopped = 0

/** A browser whose camera shows these codes. */
function browserWith({ formats = ['qr_code'], codes = [[]], refuses = false }: FakeCamera) {
  let look = 0
  stopped = 0
  const track = { stop: () => (stopped += 1) }
  class BarcodeDetector {
    static getSupportedFormats = () => Promise.resolve(formats)
    detect = () => {
      const code = codes[Math.min(look, codes.length - 1)]!
      look += 1
      // A detector rejects while there is no picture.
      return look === 1
        ? Promise.reject(new Error('no picture'))
        : Promise.resolve(code.map((rawValue) => ({ rawValue })))
    }
  }
  const getUserMedia = jest.fn(() =>
    refuses ? Promise.reject(new Error('NotAllowedError')) : Promise.resolve({ getTracks: () => [track] }),
  )
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

test('canScan needs a QR detector and a camera', async () => {
  expect(await canScan()).toBe(false)
  browserWith({})
  expect(await canScan()).toBe(true)
  browserWith({ formats: ['ean_13'] })
  expect(await canScan()).toBe(false)
  browserWith({})
  Reflect.deleteProperty(navigator, 'mediaDevices')
  expect(await canScan()).toBe(false)
})

test('the first code ends the scan and releases the camera', async () => {
  const getUserMedia = browserWith({ codes: [[], [], ['YB10', 'other']] })
  const { picture, found } = scan()
  expect(picture).toBeInstanceOf(HTMLVideoElement)
  expect(getUserMedia).toHaveBeenCalledWith({ audio: false, video: { facingMode: 'environment' } })
  await soon(1000)
  expect(await found).toEqual({ ok: true, text: 'YB10' })
  expect(stopped).toBe(1)
})

test('a refused camera ends the scan as refused', async () => {
  browserWith({ refuses: true })
  const { found } = scan()
  await soon(0)
  expect(await found).toEqual({ ok: false, why: 'refused' })
})

test('after a minute without a code the scan ends and the camera is released', async () => {
  browserWith({})
  const { found } = scan()
  await soon(59_000)
  expect(stopped).toBe(0)
  await soon(1_000)
  expect(await found).toEqual({ ok: false, why: 'nothing' })
  expect(stopped).toBe(1)
})

const cancellations: [string, (stop: () => void) => void][] = [
  ['stopping it', (stop) => stop()],
  [
    'stopping it twice',
    (stop) => {
      stop()
      stop()
    },
  ],
  [
    'hiding the page',
    () => {
      jest.spyOn(document, 'hidden', 'get').mockReturnValue(true)
      document.dispatchEvent(new Event('visibilitychange'))
    },
  ],
  ['leaving the page', () => window.dispatchEvent(new Event('pagehide'))],
]

test.each(cancellations)('%s cancels the scan and releases the camera', async (_, leave) => {
  browserWith({})
  const { found, stop } = scan()
  await soon(500)
  leave(stop)
  expect(await found).toEqual({ ok: false, why: 'cancelled' })
  expect(stopped).toBe(1)
  expect(jest.getTimerCount()).toBeLessThanOrEqual(1)
})

test('a camera that opens after the cancellation is released', async () => {
  browserWith({})
  const { found, stop } = scan()
  stop()
  expect(await found).toEqual({ ok: false, why: 'cancelled' })
  await soon(0)
  expect(stopped).toBe(1)
})
