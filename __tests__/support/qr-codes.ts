import { readFileSync } from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

// From the package, never from the internet.
const program = Uint8Array.from(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({ overrides: { wasmBinary: program.buffer } })

/** The texts of the QR codes in a picture (PNG or JPEG), as another phone's camera would read them. */
export async function decodeQrCodes(picture: Uint8Array): Promise<string[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode'] })
  return found.filter((code) => code.isValid).map((code) => code.text)
}

/** The bytes of an image that is a data URI. */
export function dataUriBytes(dataUri: string): Uint8Array {
  return Uint8Array.from(Buffer.from(dataUri.replace(/^data:image\/\w+;base64,/, ''), 'base64'))
}
