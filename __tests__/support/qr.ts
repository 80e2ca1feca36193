import { readFileSync } from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

// From the package, never from the internet.
const program = Uint8Array.from(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({ overrides: { wasmBinary: program.buffer } })

/** The texts of the QR codes in a picture (PNG or JPEG), as another phone's camera would read them. */
export async function scanPicture(picture: Uint8Array): Promise<string[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode'] })
  return found.filter((one) => one.isValid).map((one) => one.text)
}

/** The bytes of a picture that stands in its address. */
export function bytesOf(dataUri: string): Uint8Array {
  return Uint8Array.from(Buffer.from(dataUri.replace(/^data:image\/\w+;base64,/, ''), 'base64'))
}
