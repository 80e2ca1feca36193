import Taro from '@tarojs/taro'
import { asked } from './asked'

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

/**
 * Whether codes can be scanned here.
 * @example if (await canScan()) offer()
 */
export function canScan(): Promise<boolean> {
  return Promise.resolve(true)
}

/**
 * Scans a QR code with the camera, or from a picture that the person has; only from a tap.
 * @example const scanned = await scan().found
 */
export function scan(): Scanning {
  const whyNot = (reason: unknown) => {
    const { errMsg = '' } = reason as { errMsg?: string }
    return /cancel/i.test(errMsg) ? 'cancelled' : /auth|den(y|ied)|permission/i.test(errMsg) ? 'refused' : 'nothing'
  }
  const found = asked(() => Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode'] })).then(
    ({ result }): Scanned => ({ ok: true, text: result }),
    (reason: unknown): Scanned => ({ ok: false, why: whyNot(reason) }),
  )
  return { picture: null, found, stop: () => undefined }
}
