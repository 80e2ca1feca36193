import { generate } from 'lean-qr/nano'
import { encodePng } from './png'

/** White modules around the code; scanners need this quiet zone. */
const MARGIN = 4
/** Pixels per module, so that the code stays readable wherever the image is shown or saved. */
const DOTS = 6

/**
 * The modules of a QR code, with its quiet zone.
 * @throws Error for a text of more than 2,953 bytes.
 * @example qrModules('YB10-1030').dark(0, 0) // false
 */
export function qrModules(text: string): { readonly size: number; readonly dark: (x: number, y: number) => boolean } {
  const code = generate(text)
  return { size: code.size + 2 * MARGIN, dark: (x, y) => code.get(x - MARGIN, y - MARGIN) }
}

/**
 * A QR code as the data URI of an image, with its quiet zone.
 * @throws Error for a text of more than 2,953 bytes.
 * @example <Image src={qrImageUrl('YB10-1030')} alt="" />
 */
export function qrImageUrl(text: string): string {
  const { size, dark } = qrModules(text)
  const module = (dot: number) => Math.floor(dot / DOTS)
  return encodePng(size * DOTS, (x, y) => dark(module(x), module(y)))
}
