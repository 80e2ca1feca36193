/**
 * What a scan came to. Nothing read: the person `cancelled` it, the device `refused` the camera, or there was
 * `nothing` to be read.
 */
export type Scanned = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'cancelled' | 'refused' | 'nothing' }

/** A scan that is under way. */
export interface Scanning {
  /** What the camera sees, to be shown while it looks; null: the device shows that by itself. */
  readonly picture: HTMLVideoElement | null
  readonly found: Promise<Scanned>
  /** Ends it, as cancelled, and lets go of the camera; harmless once it has ended. */
  readonly stop: () => void
}

/** What some browsers offer to read codes in pictures. */
interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

interface DetectorMaker {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

const QR = 'qr_code'
/** Milliseconds between two looks, and after which nothing more is to be expected. */
const PAUSE = 150
const LONGEST = 60_000

const maker = () => (window as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
// Only secure pages of newer browsers have it.
const camera = () => (navigator as { mediaDevices?: MediaDevices }).mediaDevices

/**
 * Whether codes can be scanned here: few browsers can, and only on secure pages.
 * @example if (await canScan()) offer()
 */
export async function canScan(): Promise<boolean> {
  const made = maker()
  if (!made || !camera()) return false
  return made.getSupportedFormats().then((formats) => formats.includes(QR), () => false)
}

/** The camera of the back, with its picture in the element. */
async function see(picture: HTMLVideoElement): Promise<MediaStream> {
  const stream = await camera()!.getUserMedia({ audio: false, video: { facingMode: 'environment' } })
  picture.srcObject = stream
  // Not waited for: whoever stops must reach the camera, whether it plays or not.
  picture.play().catch(() => undefined)
  return stream
}

/**
 * Scans a QR code with the camera; only from a tap. The camera is let go of when something is found, when `stop` is
 * called, when the page is hidden or left, and after a minute.
 * @example const scanned = await scan().found
 */
export function scan(): Scanning {
  const picture = document.createElement('video')
  picture.muted = true
  picture.playsInline = true
  const detector = new (maker()!)({ formats: [QR] })
  let ended = false
  let tell: (scanned: Scanned) => void = () => undefined
  const found = new Promise<Scanned>((told) => (tell = told))
  const streaming = see(picture)

  const letGo = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop())
  const end = (scanned: Scanned) => {
    if (ended) return
    ended = true
    clearTimeout(longest)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', stop)
    // Also where the camera comes only now.
    streaming.then(letGo, () => undefined)
    picture.srcObject = null
    tell(scanned)
  }
  const stop = () => end({ ok: false, why: 'cancelled' })
  const hidden = () => {
    if (document.hidden) stop()
  }
  const look = async (): Promise<void> => {
    if (ended) return
    // A picture that is not there yet cannot be looked at.
    const codes = await detector.detect(picture).catch(() => [])
    const text = codes[0]?.rawValue
    if (text !== undefined) end({ ok: true, text })
    else setTimeout(() => void look(), PAUSE)
  }

  const longest = setTimeout(() => end({ ok: false, why: 'nothing' }), LONGEST)
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', stop)
  streaming.then(look, () => end({ ok: false, why: 'refused' }))
  return { picture, found, stop }
}
