import { drawingNames as files, optimizedDrawing } from '../../config/drawings'
import { drawingNames } from '../../src/components/drawing-names'

// The drawings: one SVG file each, listed by name.

test('the list of names is the list of files', () => {
  expect([...drawingNames].sort()).toEqual(files())
})

test('all drawings together weigh at most 120 KB', () => {
  const bytes = files().reduce((sum, name) => sum + Buffer.byteLength(optimizedDrawing(name)), 0)
  expect(bytes).toBeLessThanOrEqual(120 * 1024)
})

test.each(files())('%s is a plain image: no text, script, style, link or title', (name) => {
  const svg = optimizedDrawing(name)
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/)
  expect(svg.match(/<(text|script|style|image|foreignObject|title|a|use)\b|href=|currentColor|\bon\w+=/g)).toBeNull()
})
