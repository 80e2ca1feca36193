import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20

/**
 * Converts a WOFF 1.0 font, as packages for the web ship it, to the TrueType file that a browser takes from its system.
 * Throws when the data is not WOFF 1.0. The format: https://www.w3.org/TR/WOFF/
 */
export function woffToTrueType(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not WOFF 1.0.')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(12 + count * 16)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const log = Math.floor(Math.log2(count))
  directory.writeUInt16BE(2 ** log * 16, 6)
  directory.writeUInt16BE(log, 8)
  directory.writeUInt16BE((count - 2 ** log) * 16, 10)

  const tables: Buffer[] = []
  let offset = directory.length
  for (let i = 0; i < count; i += 1) {
    const entry = HEADER + i * ENTRY
    const [start, packedSize, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number]
    const packed = woff.subarray(start, start + packedSize)
    const table = packedSize < size ? inflateSync(packed) : packed
    // Tag and checksum are taken over; a table starts at a multiple of four bytes.
    woff.copy(directory, 12 + i * 16, entry, entry + 4)
    woff.copy(directory, 12 + i * 16 + 4, entry + 16, entry + 20)
    directory.writeUInt32BE(offset, 12 + i * 16 + 8)
    directory.writeUInt32BE(size, 12 + i * 16 + 12)
    const padded = Buffer.alloc(Math.ceil(size / 4) * 4)
    table.copy(padded)
    tables.push(padded)
    offset += padded.length
  }
  return Buffer.concat([directory, ...tables])
}
