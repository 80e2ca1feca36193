import fc from 'fast-check'
import { BOX, type Drawing, layOut, type Row } from '../../src/platform/picture-layout'

const frame = { width: 400, margin: 20, tallest: 600, direction: 'ltr' } as const
/** Every sign is half as wide as it is high. */
const measure = (text: string, size: number) => text.length * size * 0.5
const row = (text: string, more: object = {}): Row => ({
  kind: 'words', text, size: 20, bold: false, leading: 1.5, direction: 'ltr', above: 10, indent: 0, sign: null, keep: false, ...more,
})
const texts = (drawings: readonly Drawing[]) => drawings.flatMap((one) => (one.kind === 'text' ? [one] : []))

test('words are broken into lines, one below the other, within the margins', () => {
  const [sheet, ...others] = layOut([row('one two three four five six seven eight nine')], frame, measure)
  expect(others).toEqual([])
  const lines = texts(sheet!.drawings)
  expect(lines.map((one) => one.text)).toEqual(['one two three four five six seven', 'eight nine'])
  expect(lines.map((one) => [one.x, one.y])).toEqual([[20, 35], [20, 65]])
  expect(sheet!.height).toBe(20 + 2 * 30 + 20)
})

test('from right to left, lines start at the right margin, and a number or a box stands before them there', () => {
  const [{ drawings } = { drawings: [] }] = layOut([row('واحد', { direction: 'rtl', indent: 30, sign: '1.' }), row('护照', { indent: 30, sign: BOX })], { ...frame, direction: 'rtl' }, measure)
  expect(texts(drawings).map((one) => [one.text, one.x, one.align, one.direction])).toEqual([
    ['1.', 380, 'right', 'ltr'], ['واحد', 350, 'right', 'rtl'], ['护照', 350, 'right', 'ltr'],
  ])
  expect(drawings.find((one) => one.kind === 'box')).toMatchObject({ x: 364, width: 16 })
})

test('what is too long for one picture goes on on the next; a heading goes with what follows it', () => {
  const rows = Array.from({ length: 13 }, (_, at) => row(`row ${at}`))
  const sheets = layOut([...rows, row('heading', { keep: true }), row('below')], frame, measure)
  expect(sheets.map(({ drawings }) => texts(drawings).map((one) => one.text))).toEqual([
    rows.map((_, at) => `row ${at}`), ['heading', 'below'],
  ])
})

test('a code is drawn module by module, in the middle, and never on two pictures', () => {
  const rows: Row[] = [
    ...Array.from({ length: 12 }, () => row('above')),
    { kind: 'code', modules: 5, dark: (x, y) => x === y, module: 20, above: 10 },
  ]
  const sheets = layOut(rows, frame, measure)
  expect(sheets.length).toBe(2)
  expect(sheets[1]!.drawings).toEqual([0, 1, 2, 3, 4].map((at) => ({ kind: 'fill', x: 150 + at * 20, y: 20 + at * 20, width: 20, height: 20 })))
})

test('whatever the rows, nothing is lost, lies outside, or is higher than a picture may be', () => {
  const anyRow = fc.record({
    text: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,20}$/), size: fc.integer({ min: 8, max: 40 }), above: fc.integer({ min: 0, max: 60 }),
    indent: fc.integer({ min: 0, max: 60 }), keep: fc.boolean(), sign: fc.constantFrom(null, BOX, '1.'),
  })
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 30 }), fc.constantFrom('ltr' as const, 'rtl' as const), (all, direction) => {
    // Kept together are at most a heading and what follows it.
    const rows = all.map(({ text, ...more }, at) => row(text, { ...more, keep: more.keep && at % 2 === 0 }))
    const sheets = layOut(rows, { ...frame, tallest: 1400, direction }, measure)
    const drawn = sheets.flatMap((one) => texts(one.drawings)).map((one) => one.text).filter((one) => one !== '1.').join(' ')
    expect(drawn.replace(/\s/g, '')).toBe(all.map((one) => one.text).join('').replace(/\s/g, ''))
    for (const { height, drawings } of sheets) {
      expect(height).toBeLessThanOrEqual(1400)
      for (const one of drawings) {
        expect(one.y).toBeGreaterThanOrEqual(20)
        expect(one.y).toBeLessThanOrEqual(height - 20)
      }
    }
  }))
})
