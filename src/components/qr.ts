import { generate } from 'lean-qr/nano'
import { pngOf } from './png'

/** Modules of white around the code, without which readers do not find it. */
const MARGIN = 4
/** Dots of the picture to each side of a module, so that it can be read wherever the picture is shown or kept. */
const DOTS = 6

/**
 * The QR code of a text, module by module, with its white margin.
 * @throws Error for a text of more than 2,953 bytes.
 * @example modulesOf('YB10-1030').dark(0, 0) // false
 */
export function modulesOf(text: string): { readonly size: number; readonly dark: (x: number, y: number) => boolean } {
  const code = generate(text)
  return { size: code.size + 2 * MARGIN, dark: (x, y) => code.get(x - MARGIN, y - MARGIN) }
}

/**
 * The QR code of a text as the data URI of a picture, with its white margin.
 * @throws Error for a text of more than 2,953 bytes.
 * @example <Picture src={qrOf('YB10-1030')} alt="" />
 */
export function qrOf(text: string): string {
  const { size, dark } = modulesOf(text)
  const module = (dot: number) => Math.floor(dot / DOTS)
  return pngOf(size * DOTS, (x, y) => dark(module(x), module(y)))
}
