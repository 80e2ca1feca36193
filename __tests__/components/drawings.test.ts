import { drawingNames as files, monoDrawingNames as monoFiles, optimizedDrawing } from '../../config/drawings'
import { drawingNames, monoDrawingNames } from '../../src/components/drawing-names'

// The drawings: one SVG file each, listed by name.

test('the list of names is the list of files', () => {
  expect([...drawingNames].sort()).toEqual(files())
  expect([...monoDrawingNames].sort()).toEqual(monoFiles())
})

test('all drawings together weigh at most 120 KB', () => {
  const bytes = files().reduce((sum, name) => sum + Buffer.byteLength(optimizedDrawing(name)), 0)
  expect(bytes).toBeLessThanOrEqual(120 * 1024)
})

test.each([...files(), ...monoFiles().map((name) => `mono/${name}`)])(
  '%s is a plain image: no text, script, style, link or title',
  (name) => {
    const svg = optimizedDrawing(name)
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/)
    expect(svg.match(/<(text|script|style|image|foreignObject|title|a|use)\b|href=|currentColor|\bon\w+=/g)).toBeNull()
  },
)

test.each(monoFiles())('in black and white %s has no other colour, and nothing half transparent', (name) => {
  const svg = optimizedDrawing(`mono/${name}`)
  const colours = svg.match(/(?<=(?:fill|stroke)=")(?!none)[^"]+|(?<=(?:fill|stroke):)(?!none)[^;"]+/g) ?? []
  expect([...new Set(colours)].filter((colour) => !['#000', '#fff'].includes(colour))).toEqual([])
  expect(svg).not.toMatch(/opacity|gradient|filter/i)
})
