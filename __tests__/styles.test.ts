import { join } from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'
import { filesOf } from './support/files'

// Start and end, not left and right: the app is also read from right to left.

const sides = /(^|-)(left|right)(-|$)/
const byMeaning = ['text-align', 'float', 'clear', 'caption-side', 'justify-content', 'justify-items', 'justify-self']
const sheets = filesOf('src').filter((file) => file.endsWith('.scss'))
/** A phone is drawn the same way round in every language. */
const neverTurned = ['components/PhoneSketch.scss']

const parsed = (file: string) => postcss.parse(compile(join('src', file)).css)

/**
 * Older phones have no `inset-inline-start`. What they may be told: what is the same both ways (the middle, or
 * `left: 0` beside `right: 0`), and a side for each direction by name (`.ltr`, `.rtl`).
 */
function isTurned({ parent, prop, value }: postcss.Declaration): boolean {
  if (value === '50%' || /\.(ltr|rtl)\b/.test((parent as postcss.Rule).selector)) return true
  const other = prop.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))
  return parent?.some((node) => node.type === 'decl' && node.prop === other && node.value === value) ?? false
}

test.each(sheets.filter((file) => !neverTurned.includes(file)))('%s speaks of start and end', (file) => {
  const offences: string[] = []
  parsed(file).walkDecls((declaration) => {
    const { prop, value } = declaration
    const sided = !prop.startsWith('--') && sides.test(prop) 
    const worded = byMeaning.includes(prop) && /\b(left|right)\b/.test(value)
    if ((sided || worded) && !isTurned(declaration)) offences.push(`${prop}: ${value}`)
  })
  expect(offences).toEqual([])
})

test.each(sheets.filter((file) => file !== 'app.scss'))('%s selects its own classes, nothing around them', (file) => {
  const offences: string[] = []
  parsed(file).walkRules(({ selector }) => {
    if (/\[dir|:root|\*|(^|[\s,>+~])(html|body|page)\b/.test(selector)) offences.push(selector)
  })
  expect(offences).toEqual([])
})

test('no font is fetched, and a device that lacks every font by name has one all the same', () => {
  const offences: string[] = []
  for (const file of sheets) {
    parsed(file).walkAtRules(/^(font-face|import)$/, ({ name }) => void offences.push(`${file}: @${name}`))
    parsed(file).walkDecls(/^font(-family)?$/, ({ prop, value }) => {
      if (!/(\b(sans-serif|serif|monospace)|^inherit)$/.test(value)) offences.push(`${file}: ${prop}: ${value}`)
    })
  }
  expect(offences).toEqual([])
})
