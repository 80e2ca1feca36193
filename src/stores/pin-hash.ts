// SHA-256 (FIPS 180-4) in plain code: WeChat has no hash of its own, and a browser has one on https pages alone.

// The first 64.
const primes = Array.from({ length: 312 }, (_, i) => i).filter((n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0))
/** The first 32 bits behind the point; whole numbers fall away above them. */
const fraction = (x: number) => (x * 2 ** 32) | 0
const ROUND = primes.map((prime) => fraction(Math.cbrt(prime)))
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The words of a text of ASCII signs, filled up to whole blocks of sixteen, with its length in bits at the end. */
function blocksOf(text: string): Int32Array {
  const words = new Int32Array(((text.length + 8) >> 6 << 4) + 16)
  for (let i = 0; i <= text.length; i += 1) words[i >> 2]! |= (i < text.length ? text.charCodeAt(i) : 0x80) << (24 - (i % 4) * 8)
  words[words.length - 1] = text.length * 8
  return words
}

function mix(hash: Int32Array, block: Int32Array, schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number] // it has eight
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) schedule[i] = block[i]!
    else {
      const [low, high] = [schedule[i - 15]!, schedule[i - 2]!]
      const small = turn(low, 7) ^ turn(low, 18) ^ (low >>> 3)
      const large = turn(high, 17) ^ turn(high, 19) ^ (high >>> 10)
      schedule[i] = schedule[i - 16]! + small + schedule[i - 7]! + large
    }
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + schedule[i]!
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i]! += word
  })
}

/**
 * The SHA-256 of a text of ASCII signs, as 64 hexadecimal digits.
 * @example sha256('').slice(0, 8) // 'e3b0c442'
 */
export function sha256(text: string): string {
  const words = blocksOf(text)
  const hash = Int32Array.from(START)
  const schedule = new Int32Array(64)
  for (let at = 0; at < words.length; at += 16) mix(hash, words.subarray(at, at + 16), schedule)
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
