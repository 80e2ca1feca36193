import fc from 'fast-check'
import { BOX, type CanvasDrawing, layoutImages, type Row } from '../../src/platform/image-layout'

const frame = { width: 400, margin: 20, maxHeight: 600, direction: 'ltr' } as const
/** Every character is half as wide as it is high. */
const measure = (text: string, size: number) => text.length * size * 0.5
const row = (text: string, more: object = {}): Row => ({
  kind: 'text',
  text,
  size: 20,
  bold: false,
  leading: 1.5,
  direction: 'ltr',
  above: 10,
  indent: 0,
  marker: null,
  keepWithNext: false,
  ...more,
})
const texts = (drawings: readonly CanvasDrawing[]) =>
  drawings.flatMap((drawing) => (drawing.kind === 'text' ? [drawing] : []))

test('text is broken into lines within the margins', () => {
  const [sheet, ...others] = layoutImages([row('one two three four five six seven eight nine')], frame, measure)
  expect(others).toEqual([])
  const lines = texts(sheet!.drawings)
  expect(lines.map((line) => line.text)).toEqual(['one two three four five six seven', 'eight nine'])
  expect(lines.map((line) => [line.x, line.y])).toEqual([
    [20, 35],
    [20, 65],
  ])
  expect(sheet!.height).toBe(20 + 2 * 30 + 20)
})

test('right-to-left lines and their markers start at the right margin', () => {
  const [{ drawings } = { drawings: [] }] = layoutImages(
    [row('واحد', { direction: 'rtl', indent: 30, marker: '1.' }), row('护照', { indent: 30, marker: BOX })],
    { ...frame, direction: 'rtl' },
    measure,
  )
  expect(texts(drawings).map((text) => [text.text, text.x, text.align, text.direction])).toEqual([
    ['1.', 380, 'right', 'ltr'],
    ['واحد', 350, 'right', 'rtl'],
    ['护照', 350, 'right', 'ltr'],
  ])
  expect(drawings.find((drawing) => drawing.kind === 'box')).toMatchObject({ x: 364, width: 16 })
})

test('rows continue on the next image, and a heading stays with the next row', () => {
  const rows = Array.from({ length: 13 }, (_, at) => row(`row ${at}`))
  const sheets = layoutImages([...rows, row('heading', { keepWithNext: true }), row('below')], frame, measure)
  expect(sheets.map(({ drawings }) => texts(drawings).map((text) => text.text))).toEqual([
    rows.map((_, at) => `row ${at}`),
    ['heading', 'below'],
  ])
})

test('a QR code is centred and never split between images', () => {
  const rows: Row[] = [
    ...Array.from({ length: 12 }, () => row('above')),
    { kind: 'code', modules: 5, dark: (x, y) => x === y, module: 20, above: 10 },
  ]
  const sheets = layoutImages(rows, frame, measure)
  expect(sheets.length).toBe(2)
  expect(sheets[1]!.drawings).toEqual(
    [0, 1, 2, 3, 4].map((at) => ({ kind: 'fill', x: 150 + at * 20, y: 20 + at * 20, width: 20, height: 20 })),
  )
})

test('for any rows, no text is lost, outside the margins or beyond the maximum height', () => {
  const anyRow = fc.record({
    text: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,20}$/),
    size: fc.integer({ min: 8, max: 40 }),
    above: fc.integer({ min: 0, max: 60 }),
    indent: fc.integer({ min: 0, max: 60 }),
    keepWithNext: fc.boolean(),
    marker: fc.constantFrom(null, BOX, '1.'),
  })
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 30 }),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      (all, direction) => {
        // At most two rows are kept together, as a heading and its text.
        const rows = all.map(({ text, ...more }, at) =>
          row(text, { ...more, keepWithNext: more.keepWithNext && at % 2 === 0 }),
        )
        const sheets = layoutImages(rows, { ...frame, maxHeight: 1400, direction }, measure)
        const drawnText = sheets
          .flatMap((sheet) => texts(sheet.drawings))
          .map((text) => text.text)
          .filter((text) => text !== '1.')
          .join(' ')
        expect(drawnText.replace(/\s/g, '')).toBe(
          all
            .map((drawing) => drawing.text)
            .join('')
            .replace(/\s/g, ''),
        )
        for (const { height, drawings } of sheets) {
          expect(height).toBeLessThanOrEqual(1400)
          for (const drawing of drawings) {
            expect(drawing.y).toBeGreaterThanOrEqual(20)
            expect(drawing.y).toBeLessThanOrEqual(height - 20)
          }
        }
      },
    ),
  )
})
