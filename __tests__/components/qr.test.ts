import { inflateSync } from 'node:zlib'
import { pngOf } from '../../src/components/png'
import { qrOf } from '../../src/components/qr'
import { bytesOf, scanPicture } from '../support/qr'

/** The dots of a PNG as a reader of PNG takes them: one text a row, `#` for black. */
function dotsOf(dataUri: string): string[] {
  const png = Buffer.from(bytesOf(dataUri))
  const width = png.readUInt32BE(16)
  const start = png.indexOf('IDAT')
  const bytes = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
  const line = 1 + Math.ceil(width / 8)
  return Array.from({ length: png.readUInt32BE(20) }, (_, y) =>
    Array.from({ length: width }, (__, x) => (bytes[y * line + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1 ? '.' : '#').join(''))
}

test('a picture has each dot where it belongs, whatever its width', () => {
  expect(dotsOf(pngOf(3, (x, y) => x === y))).toEqual(['#..', '.#.', '..#'])
  for (const size of [1, 7, 8, 9, 200]) {
    const dots = dotsOf(pngOf(size, (x, y) => (x * y) % 3 === 0))
    expect(dots).toEqual(Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => ((x * y) % 3 === 0 ? '#' : '.')).join('')))
  }
})

const link = 'https://example.org/guide/#/pages/handover/index?code=YB10-1030-B106-ZVPC-Z&lang=my'
const texts = { 'a code': 'YB10-1030-B106-ZVPC-Z', 'a link': link, '300 bytes': `${link}&${'x'.repeat(299 - link.length)}`, 'one sign': '1', 'Chinese': '医保指南' }

test.each(Object.entries(texts))('a reader reads %s back', async (_, text) => {
  expect(await scanPicture(bytesOf(qrOf(text)))).toEqual([text])
})

test('four modules of white stand around the code', () => {
  const dots = dotsOf(qrOf('YB10-1030-B106-ZVPC-Z'))
  const white = dots.findIndex((row) => row.includes('#'))
  expect(white / 6).toBe(4)
  for (const row of dots) {
    expect(row.slice(0, white)).not.toContain('#')
    expect(row.slice(-white)).not.toContain('#')
  }
  expect(dots.slice(-white).join('')).not.toContain('#')
  expect(dots[white]![white]).toBe('#')
})

test('what no QR code can hold is refused', () => {
  expect(() => qrOf('x'.repeat(2954))).toThrow()
})
