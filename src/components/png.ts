const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const four = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0))

/** CRC-32, by which a reader of PNG trusts each part. */
function crc(bytes: readonly number[]): number {
  let sum = -1
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum
}

/** Adler-32, by which a reader of zlib trusts the whole. */
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
  return [...four(content.length), ...named, ...four(crc(named))]
}

/** Bytes as zlib has them, not made smaller: there is one block for all, of at most 65,535 bytes. */
function stored(bytes: readonly number[]): number[] {
  const low = [bytes.length & 255, bytes.length >> 8]
  return [0x78, 0x01, 1, ...low, ...low.map((byte) => byte ^ 255), ...bytes, ...four(adler(bytes))]
}

function base64(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3)
    const all = (first << 16) | (second << 8) | third
    const signs = [18, 12, 6, 0].map((shift) => BASE64[(all >> shift) & 63] ?? '').join('')
    text += signs.slice(0, bytes.length - at + 1).padEnd(4, '=')
  }
  return text
}

/**
 * A square picture in black and white, a dot for each module, as a data URI of a PNG; `dark` says which dots are black.
 * At most 700 modules wide.
 * @example <Picture src={pngOf(2, (x, y) => x === y)} alt="Two black dots" />
 */
export function pngOf(size: number, dark: (x: number, y: number) => boolean): string {
  const rows = Array.from({ length: size }, (_, y) => [0, ...Array.from({ length: Math.ceil(size / 8) }, (__, byte) => {
    const bits = Array.from({ length: 8 }, (___, bit): number => (byte * 8 + bit < size && dark(byte * 8 + bit, y) ? 0 : 1))
    return parseInt(bits.join(''), 2)
  })])
  const bytes = [
    137, ...ascii('PNG\r\n'), 26, 10,
    // One bit a dot, in greys: 0 is black.
    ...part('IHDR', [...four(size), ...four(size), 1, 0, 0, 0, 0]),
    ...part('IDAT', stored(rows.flat())),
    ...part('IEND', []),
  ]
  return `data:image/png;base64,${base64(bytes)}`
}
