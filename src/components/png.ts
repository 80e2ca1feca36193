const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const uint32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))

/** The CRC-32 checksum of a PNG chunk. */
function crc(bytes: readonly number[]): number {
  let sum = -1
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum
}

/** The Adler-32 checksum of a zlib stream. */
function adler(bytes: readonly number[]): number {
  let [low, high] = [1, 0]
  for (const byte of bytes) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return high * 65536 + low
}

function part(name: string, content: readonly number[]): number[] {
  const named = [...ascii(name), ...content]
  return [...uint32(content.length), ...named, ...uint32(crc(named))]
}

/** Bytes as an uncompressed zlib stream: one block of at most 65,535 bytes. */
function stored(bytes: readonly number[]): number[] {
  const low = [bytes.length & 255, bytes.length >> 8]
  return [0x78, 0x01, 1, ...low, ...low.map((byte) => byte ^ 255), ...bytes, ...uint32(adler(bytes))]
}

function base64(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3)
    const bits24 = (first << 16) | (second << 8) | third
    const characters = [18, 12, 6, 0].map((shift) => BASE64[(bits24 >> shift) & 63] ?? '').join('')
    text += characters.slice(0, bytes.length - at + 1).padEnd(4, '=')
  }
  return text
}

/**
 * A square black-and-white image as the data URI of a PNG; `dark` returns which dots are black. At most 700 modules
 * wide.
 * @example <Image src={encodePng(2, (x, y) => x === y)} alt="Two black dots" />
 */
export function encodePng(size: number, dark: (x: number, y: number) => boolean): string {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: Math.ceil(size / 8) }, (__, byte) => {
      const bits = Array.from({ length: 8 }, (___, bit): number =>
        byte * 8 + bit < size && dark(byte * 8 + bit, y) ? 0 : 1,
      )
      return parseInt(bits.join(''), 2)
    }),
  ])
  const bytes = [
    137,
    ...ascii('PNG\r\n'),
    26,
    10,
    // One bit per pixel, greyscale: 0 is black.
    ...part('IHDR', [...uint32(size), ...uint32(size), 1, 0, 0, 0, 0]),
    ...part('IDAT', stored(rows.flat())),
    ...part('IEND', []),
  ]
  return `data:image/png;base64,${base64(bytes)}`
}
