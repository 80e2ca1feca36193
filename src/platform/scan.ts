import Taro from '@tarojs/taro'
import { attempt } from './attempt'

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

/**
 * Whether codes can be scanned.
 * @example if (await canScan()) showScanButton()
 */
export function canScan(): Promise<boolean> {
  return Promise.resolve(true)
}

/**
 * Scans a QR code with the camera or from an image of the user. Call it from a tap.
 * @example const result = await scan().found
 */
export function scan(): Scan {
  const toReason = (reason: unknown) => {
    const { errMsg = '' } = reason as { errMsg?: string }
    return /cancel/i.test(errMsg) ? 'cancelled' : /auth|den(y|ied)|permission/i.test(errMsg) ? 'refused' : 'nothing'
  }
  const found = attempt(() => Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode'] })).then(
    ({ result }): ScanResult => ({ ok: true, text: result }),
    (reason: unknown): ScanResult => ({ ok: false, why: toReason(reason) }),
  )
  return { picture: null, found, stop: () => undefined }
}
