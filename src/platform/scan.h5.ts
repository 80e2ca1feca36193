/**
 * The text of a scanned code, or why there is none: the user `cancelled`, the device `refused` the camera, or `nothing`
 * was found.
 */
export type ScanResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'cancelled' | 'refused' | 'nothing' }

/** A running scan. */
export interface Scan {
  /** The camera's video, to display during the scan; null: the device displays it. */
  readonly picture: HTMLVideoElement | null
  readonly found: Promise<ScanResult>
  /** Cancels the scan and releases the camera; after the end it does nothing. */
  readonly stop: () => void
}

/** The Barcode Detection API of some browsers. */
interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

interface DetectorConstructor {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

const QR = 'qr_code'
/** Milliseconds between two detections. */
const INTERVAL = 150
/** Milliseconds before a scan ends without result. */
const TIMEOUT = 60_000

const detectorClass = () => (window as { BarcodeDetector?: DetectorConstructor }).BarcodeDetector
// Only secure pages in newer browsers have it.
const camera = () => (navigator as { mediaDevices?: MediaDevices }).mediaDevices

/**
 * Whether codes can be scanned: few browsers can, and only on secure pages.
 * @example if (await canScan()) showScanButton()
 */
export async function canScan(): Promise<boolean> {
  const Detector = detectorClass()
  if (!Detector || !camera()) return false
  return Detector.getSupportedFormats().then(
    (formats) => formats.includes(QR),
    () => false,
  )
}

/** Opens the rear camera and plays its video in the element. */
async function openCamera(picture: HTMLVideoElement): Promise<MediaStream> {
  const stream = await camera()!.getUserMedia({ audio: false, video: { facingMode: 'environment' } })
  picture.srcObject = stream
  // Not awaited: the caller needs the stream to stop it, whether it plays or not.
  picture.play().catch(() => undefined)
  return stream
}

/**
 * Scans a QR code with the camera. Call it from a tap. The camera is released when a code is found, when `stop` is called,
 * when the page is hidden or left, and after a minute.
 * @example const result = await scan().found
 */
export function scan(): Scan {
  const picture = document.createElement('video')
  picture.muted = true
  picture.playsInline = true
  const detector = new (detectorClass()!)({ formats: [QR] })
  let ended = false
  let resolve: (result: ScanResult) => void = () => undefined
  const found = new Promise<ScanResult>((resolveFound) => (resolve = resolveFound))
  const streaming = openCamera(picture)

  const release = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop())
  const end = (result: ScanResult) => {
    if (ended) return
    ended = true
    clearTimeout(timeout)
    document.removeEventListener('visibilitychange', onVisibilityChange)
    window.removeEventListener('pagehide', stop)
    // Also releases a camera that opens only now.
    streaming.then(release, () => undefined)
    picture.srcObject = null
    resolve(result)
  }
  const stop = () => end({ ok: false, why: 'cancelled' })
  const onVisibilityChange = () => {
    if (document.hidden) stop()
  }
  const detect = async (): Promise<void> => {
    if (ended) return
    // Detection fails before the first frame of the video.
    const codes = await detector.detect(picture).catch(() => [])
    const text = codes[0]?.rawValue
    if (text !== undefined) end({ ok: true, text })
    else setTimeout(() => void detect(), INTERVAL)
  }

  const timeout = setTimeout(() => end({ ok: false, why: 'nothing' }), TIMEOUT)
  document.addEventListener('visibilitychange', onVisibilityChange)
  window.addEventListener('pagehide', stop)
  streaming.then(detect, () => end({ ok: false, why: 'refused' }))
  return { picture, found, stop }
}
