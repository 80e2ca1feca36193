import { inflateSync } from 'node:zlib'
import { encodePng } from '../../src/components/png'
import { qrImageUrl } from '../../src/components/qr'
import { dataUriBytes, decodeQrCodes } from '../support/qr-codes'

/** The pixels of a PNG: a text for each row, `#` for black. */
function dotsOf(dataUri: string): string[] {
  const png = Buffer.from(dataUriBytes(dataUri))
  const width = png.readUInt32BE(16)
  const start = png.indexOf('IDAT')
  const bytes = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
  const line = 1 + Math.ceil(width / 8)
  return Array.from({ length: png.readUInt32BE(20) }, (_, y) =>
    Array.from({ length: width }, (__, x) => ((bytes[y * line + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1 ? '.' : '#')).join(
      '',
    ),
  )
}

test('a PNG has each dot in its place at any width', () => {
  expect(dotsOf(encodePng(3, (x, y) => x === y))).toEqual(['#..', '.#.', '..#'])
  for (const size of [1, 7, 8, 9, 200]) {
    const dots = dotsOf(encodePng(size, (x, y) => (x * y) % 3 === 0))
    expect(dots).toEqual(
      Array.from({ length: size }, (_, y) =>
        Array.from({ length: size }, (__, x) => ((x * y) % 3 === 0 ? '#' : '.')).join(''),
      ),
    )
  }
})

const link = 'https://example.org/guide/#/pages/handover/index?code=YB10-1030-B106-ZVPC-Z&lang=my'
const texts = {
  'a code': 'YB10-1030-B106-ZVPC-Z',
  'a link': link,
  '300 bytes': `${link}&${'x'.repeat(299 - link.length)}`,
  'one sign': '1',
  Chinese: '医保指南',
}

test.each(Object.entries(texts))('a QR reader decodes %s', async (_, text) => {
  expect(await decodeQrCodes(dataUriBytes(qrImageUrl(text)))).toEqual([text])
})

test('the code has a quiet zone of four modules', () => {
  const dots = dotsOf(qrImageUrl('YB10-1030-B106-ZVPC-Z'))
  const white = dots.findIndex((row) => row.includes('#'))
  expect(white / 6).toBe(4)
  for (const row of dots) {
    expect(row.slice(0, white)).not.toContain('#')
    expect(row.slice(-white)).not.toContain('#')
  }
  expect(dots.slice(-white).join('')).not.toContain('#')
  expect(dots[white]![white]).toBe('#')
})

test('a text too long for a QR code throws', () => {
  expect(() => qrImageUrl('x'.repeat(2954))).toThrow()
})
